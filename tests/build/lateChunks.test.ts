import { expect, test } from "vitest";
import { nameChunk } from "../../src/build/lateChunks";

const name = (facts: Partial<Parameters<typeof nameChunk>[0]>) =>
  nameChunk({ isDynamicEntry: false, facadeModuleId: null, moduleIds: [], ...facts });

test("a screen that reading does not need is late, whatever it brings along", () => {
  const facadeModuleId = "/project/src/features/about/AboutScreen.tsx";
  const moduleIds = ["/project/src/ui/ListRow.tsx", facadeModuleId];
  expect(name({ isDynamicEntry: true, facadeModuleId, moduleIds })).toMatch(/^assets\/late\//);
});

test("a screen for reading is not, even when something late is in its file", () => {
  const facadeModuleId = "/project/src/features/contacts/ContactsScreen.tsx";
  const moduleIds = ["/project/src/features/settings/x.ts", facadeModuleId];
  expect(name({ isDynamicEntry: true, facadeModuleId, moduleIds })).toBe("assets/[name]-[hash].js");
});

test("what several parts share is late only when all of it is", () => {
  const late = "/project/src/i18n/de/article.ts";
  expect(name({ moduleIds: [late] })).toMatch(/^assets\/late\//);
  expect(name({ moduleIds: [late, "/project/src/ui/Sheet.tsx"] })).toBe("assets/[name]-[hash].js");
});
