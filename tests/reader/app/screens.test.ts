import { readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { readScreen, screenNames } from "../../../src/reader/shared/navigation/screenTable";

const file = "src/reader/app/screens.ts";

/** What the application loads for its screens, in the order of its text; sentences apart. */
function listLoaded(): readonly string[] {
  const text = readFileSync(resolve(import.meta.dirname, "../../..", file), "utf8");
  return parseSync(file, text)
    .module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1))
    .filter((address) => !address.includes("/i18n/"))
    .map((address) => `${posix.join(posix.dirname(file), address)}.tsx`);
}

test("the application loads for each screen the module that the table of screens names, in the same order", () => {
  expect(listLoaded()).toEqual(screenNames.map((name) => readScreen(name).module));
});
