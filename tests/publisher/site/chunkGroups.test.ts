import { resolve } from "node:path";
import { expect, test } from "vitest";
import { chunkGroups } from "../../../src/publisher/site/chunks/chunkGroups";

/** What imports what, relative to the project; `lazily` on demand. */
const modules: Readonly<Record<string, { readonly needs?: readonly string[]; readonly lazily?: readonly string[] }>> = {
  "src/reader/app/main.tsx": {
    needs: ["src/reader/ui/Button.tsx", "src/domain/ids.ts"],
    lazily: ["src/reader/app/ArticleRoute.tsx"],
  },
  "src/reader/app/ArticleRoute.tsx": { needs: ["src/reader/ui/Button.tsx", "src/reader/features/article/Text.tsx"] },
  "src/reader/features/article/Text.tsx": { needs: ["src/domain/listTextBlocks.ts"] },
  "src/reader/worker/main.ts": {
    needs: ["src/reader/edition/install.ts", "src/reader/storage/index.ts"],
    lazily: ["src/reader/search/index.ts"],
  },
  "src/reader/edition/install.ts": { needs: ["src/domain/ids.ts"] },
  "src/reader/storage/index.ts": { needs: ["src/domain/ids.ts", "src/reader/storage/tables.ts"] },
  "src/reader/search/index.ts": {
    needs: [
      "src/domain/listTextBlocks.ts",
      "src/reader/edition/install.ts",
      "src/domain/tags.ts",
      "src/domain/fold.ts",
    ],
  },
  "src/reader/features/library/LibraryScreen.tsx": {
    needs: ["src/domain/state.ts", "src/reader/shared/Facts.tsx", "src/reader/shared/History.tsx"],
  },
  "src/reader/features/programmes/list/ProgrammesScreen.tsx": {
    needs: ["src/domain/state.ts", "src/reader/shared/Facts.tsx", "src/reader/ui/lazy/Tabs.tsx"],
  },
  "src/reader/shared/Facts.tsx": { needs: ["src/reader/i18n/fr/facts.ts"] },
  "src/reader/worker/client.ts": { needs: ["src/reader/worker/spawn.ts"] },
  "src/reader/app/lazy/afterStart.ts": {
    needs: ["src/reader/worker/client.ts", "src/domain/fold.ts", "src/reader/shared/useLibrary.ts"],
  },
  "src/reader/shared/library/lazy/libraryApi.ts": {
    needs: ["src/domain/tags.ts", "src/reader/shared/useLibrary.ts", "src/reader/shared/copy.ts"],
  },
  "src/reader/shared/library/lazy/libraryActions.ts": {
    needs: [
      "src/reader/shared/library/lazy/Tags.tsx",
      "src/reader/shared/library/lazy/libraryApi.ts",
      "src/reader/i18n/fr/tags.ts",
      "src/reader/shared/text/useLimit.ts",
    ],
  },
};

/** The file that a module goes into; `undefined` where the bundler decides. */
function fileOf(): (module: string) => string | undefined {
  const name = chunkGroups().groups[0]?.name;
  const getModuleInfo = (id: string) => {
    const { needs = [], lazily = [] } = Object.entries(modules).find(([module]) => resolve(module) === id)?.[1] ?? {};
    return {
      importedIds: needs.map((module) => resolve(module)),
      dynamicallyImportedIds: lazily.map((module) => resolve(module)),
    };
  };
  return (module) => (typeof name === "function" ? (name(resolve(module), { getModuleInfo }) ?? undefined) : name);
}

test("what a first visit needs is divided by who needs it", () => {
  const file = fileOf();
  expect(
    ["src/reader/ui/Button.tsx", "src/reader/features/article/Text.tsx", "src/reader/app/ArticleRoute.tsx"].map(file),
  ).toEqual(["first", "reading", "reading"]);
  expect(["src/reader/storage/index.ts", "src/reader/storage/tables.ts"].map(file)).toEqual(["storage", "storage"]);
  expect(file("src/reader/features/map/MapScreen.tsx")).toBeUndefined();
});

test("a thread that shares modules with the page does not load the page for them", () => {
  const file = fileOf();
  expect(["src/domain/ids.ts", "src/domain/listTextBlocks.ts"].map(file)).toEqual(["shared", "shared"]);
});

test("a script that starts a thread is alone in its file: WebKit would run it again for whoever imports that", () => {
  const file = fileOf();
  expect(file("src/reader/worker/main.ts")).toBeUndefined();
  expect(file("src/reader/edition/install.ts")).toBe("thread");
});

test("what every start loads afterwards is in one file, and what threads need of it in another", () => {
  const file = fileOf();
  expect(["src/reader/app/lazy/afterStart.ts", "src/reader/shared/useLibrary.ts"].map(file)).toEqual([
    "afterStart",
    "afterStart",
  ]);
  expect(file("src/domain/fold.ts")).toBe("common");
  expect(["src/reader/worker/client.ts", "src/reader/worker/spawn.ts"].map(file)).toEqual(["client", "client"]);
});

test("the library is in one file that threads load as well, without what only pages do with it", () => {
  const file = fileOf();
  expect(file("src/domain/tags.ts")).toBe("library");
  expect(["src/reader/shared/library/lazy/libraryApi.ts", "src/reader/shared/copy.ts"].map(file)).toEqual([
    undefined,
    undefined,
  ]);
  expect(file("src/reader/shared/library/lazy/Tags.tsx")).toBe("actions");
  const elsewhere = ["shared/library/lazy/libraryActions.ts", "i18n/fr/tags.ts", "shared/text/useLimit.ts"];
  expect(elsewhere.map((module) => file(`src/reader/${module}`))).toEqual([undefined, undefined, undefined]);
});

test("what several screens show is in the file of the controls, but for what brings words of its own", () => {
  const file = fileOf();
  expect(["src/reader/ui/lazy/Tabs.tsx", "src/domain/state.ts"].map(file)).toEqual(["controls", "controls"]);
  expect(["src/reader/shared/Facts.tsx", "src/reader/shared/History.tsx"].map(file)).toEqual([undefined, undefined]);
});
