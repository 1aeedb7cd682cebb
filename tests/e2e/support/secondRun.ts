import { beforeEach } from "vitest";
import { emptyLibrary, type WholeLibrary } from "../../../src/domain/library/library";
import type { Phone } from "../../support/browser";
import { withLibrary } from "./withLibrary";

/** For a file whose tests share a phone: a second run of a test begins with the library that its first run began with. */
export function restoreLibraryForSecondRun(getPhone: () => Phone): void {
  let before: WholeLibrary = emptyLibrary;
  beforeEach(async ({ task }) => {
    const { page } = getPhone();
    // Nothing was opened yet.
    if (page.url() === "about:blank") return;
    if (!task.result?.retryCount)
      before = await withLibrary(page, async (library) => {
        const exported = await library.exportLibrary();
        if (!exported.ok) throw new Error(`The library cannot be read: ${exported.problem.kind}`);
        return exported.value.library;
      });
    else await withLibrary(page, (library, given) => library.replaceLibrary(given), before);
  });
}
