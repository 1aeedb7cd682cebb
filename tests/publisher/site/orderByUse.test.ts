import { expect, test } from "vitest";
import type { LinkedChunk } from "../../../src/publisher/site/chunks/listLazyFiles";
import { orderByUse } from "../../../src/publisher/site/chunks/orderByUse";

const chunk = (name: string, module: string, imports: readonly string[] = []): LinkedChunk => ({
  fileName: `${name}.js`,
  isEntry: false,
  isDynamicEntry: true,
  facadeModuleId: null,
  moduleIds: [`/project/src/reader/${module}`],
  imports,
  styles: [`${name}.css`],
});

test("what a favourite needs comes first, then the library, then the other screens, each with its imports and style", () => {
  const chunks = [
    chunk("german", "i18n/de/index.ts"),
    chunk("settings", "app/SettingsRoute.tsx", ["field.js"]),
    chunk("field", "ui/lazy/Field.tsx"),
    chunk("programmes", "features/programmes/list/ProgrammesScreen.tsx"),
    chunk("library", "features/library/LibraryScreen.tsx", ["first.js", "rows.js"]),
    chunk("rows", "features/library/shelves/ItemRow.tsx"),
    chunk("actions", "shared/library/lazy/libraryActions.ts", ["database.js"]),
    chunk("database", "storage/library/index.ts"),
  ];
  const lazy = new Set(chunks.flatMap(({ fileName, styles }) => [fileName, ...styles]));
  const order = orderByUse(lazy, chunks);
  expect(order.filter((file) => file.endsWith(".js"))).toEqual([
    "actions.js",
    "database.js",
    "library.js",
    "rows.js",
    "programmes.js",
    "settings.js",
    "field.js",
    "german.js",
  ]);
  expect(new Set(order)).toEqual(lazy);
});
