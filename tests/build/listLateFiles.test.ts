import { expect, test } from "vitest";
import { type LinkedChunk, listLateFiles } from "../../src/build/chunks/listLateFiles";

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
const screen = (fileName: string, facadeModuleId: string, imports: readonly string[] = []) =>
  chunk(fileName, { isDynamicEntry: true, facadeModuleId: `/project/src/${facadeModuleId}`, imports });

test("late is what only late parts need, down to what they share among themselves", () => {
  const chunks = [
    chunk("main.js", { isEntry: true, imports: ["preact.js"] }),
    chunk("preact.js"),
    screen("article.js", "app/ArticleRoute.tsx", ["preact.js", "sheet.js"]),
    screen("settings.js", "app/SettingsRoute.tsx", ["preact.js", "sheet.js", "field.js"]),
    screen("about.js", "features/about/AboutScreen.tsx", ["field.js"]),
    chunk("sheet.js"),
    chunk("field.js"),
  ];
  expect([...listLateFiles(chunks)].sort()).toEqual(["about.js", "field.js", "settings.js"]);
});

test("an entry is never late, and two files that need each other come to an end", () => {
  const facadeModuleId = "/project/src/features/settings/entry.ts";
  const chunks = [
    chunk("a.js", { isEntry: true, isDynamicEntry: true, facadeModuleId, imports: ["b.js"] }),
    chunk("b.js", { imports: ["a.js"] }),
  ];
  expect(listLateFiles(chunks).size).toBe(0);
});

test("a style sheet is late when only late files bring it", () => {
  const styled = (facts: LinkedChunk, ...styles: string[]): LinkedChunk => ({ ...facts, styles });
  const chunks = [
    styled(chunk("main.js", { isEntry: true }), "first.css"),
    styled(screen("settings.js", "app/SettingsRoute.tsx"), "first.css", "settings.css"),
  ];
  expect([...listLateFiles(chunks)].sort()).toEqual(["settings.css", "settings.js"]);
});
