import { expect, test } from "vitest";
import { type LinkedChunk, listLazyFiles } from "../../../src/publisher/site/chunks/listLazyFiles";

const chunk = (fileName: string, facts: Partial<LinkedChunk> = {}): LinkedChunk => ({
  fileName,
  isEntry: false,
  isDynamicEntry: false,
  facadeModuleId: null,
  imports: [],
  moduleIds: [],
  styles: [],
  ...facts,
});
const screen = (fileName: string, startModule: string, imports: readonly string[] = []) =>
  chunk(fileName, { isDynamicEntry: true, moduleIds: [`/project/src/reader/${startModule}`], imports });

test("late is all that no part of a first visit needs, new screens included", () => {
  const chunks = [
    chunk("main.js", { isEntry: true, imports: ["preact.js"] }),
    chunk("preact.js"),
    screen("article.js", "app/ArticleRoute.tsx", ["preact.js", "sheet.js"]),
    screen("settings.js", "app/SettingsRoute.tsx", ["preact.js", "sheet.js", "field.js"]),
    screen("new.js", "features/new/NewScreen.tsx", ["field.js"]),
    chunk("sheet.js"),
    chunk("field.js"),
  ];
  expect([...listLazyFiles(chunks)].sort()).toEqual(["field.js", "new.js", "settings.js"]);
});

test("an entry is never late, and two files that need each other come to an end", () => {
  const chunks = [
    chunk("a.js", { isEntry: true, isDynamicEntry: true, imports: ["b.js"] }),
    chunk("b.js", { imports: ["a.js"] }),
  ];
  expect(listLazyFiles(chunks).size).toBe(0);
});

test("a style sheet is late when only late files bring it", () => {
  const styled = (facts: LinkedChunk, ...styles: string[]): LinkedChunk => ({ ...facts, styles });
  const chunks = [
    styled(chunk("main.js", { isEntry: true }), "first.css"),
    styled(screen("settings.js", "app/SettingsRoute.tsx"), "first.css", "settings.css"),
  ];
  expect([...listLazyFiles(chunks)].sort()).toEqual(["settings.css", "settings.js"]);
});
