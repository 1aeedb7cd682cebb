import type { Page } from "playwright-core";
import { expect } from "vitest";
import { withLibrary } from "./withLibrary";

/** Where the reader is in an article was kept after `since`: a death cannot take it any more. */
export async function waitForPlaceKept(page: Page, articleId: string, since: Date): Promise<void> {
  const keptAt = () =>
    withLibrary(
      page,
      async (library, id) => {
        const exported = await library.exportLibrary();
        const states = exported.ok ? exported.value.library.readingStates : [];
        return states.find((state) => state.articleId === id)?.updatedAt ?? "";
      },
      articleId,
    );
  await expect.poll(async () => (await keptAt()) > since.toISOString(), { timeout: 20_000 }).toBe(true);
}
