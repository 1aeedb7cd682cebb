import { resolve } from "node:path";
import { expect, test } from "vitest";
import { chunkGroups } from "../../src/build/chunks/chunkGroups";

/** What imports what, relative to the project; `lazily` on demand. */
const modules: Readonly<Record<string, { readonly needs?: readonly string[]; readonly lazily?: readonly string[] }>> = {
  "src/app/main.tsx": { needs: ["src/ui/Button.tsx", "src/domain/ids.ts"], lazily: ["src/app/ArticleRoute.tsx"] },
  "src/app/ArticleRoute.tsx": { needs: ["src/ui/Button.tsx", "src/features/article/Text.tsx"] },
  "src/features/article/Text.tsx": { needs: ["src/domain/listTextBlocks.ts"] },
  "src/worker/main.ts": { needs: ["src/edition/install.ts", "src/storage/index.ts"], lazily: ["src/search/index.ts"] },
  "src/edition/install.ts": { needs: ["src/domain/ids.ts"] },
  "src/storage/index.ts": { needs: ["src/domain/ids.ts", "src/storage/tables.ts"] },
  "src/search/index.ts": {
    needs: ["src/domain/listTextBlocks.ts", "src/edition/install.ts", "src/domain/tags.ts", "src/domain/fold.ts"],
  },
  "src/features/library/LibraryScreen.tsx": {
    needs: ["src/domain/state.ts", "src/shared/Facts.tsx", "src/shared/History.tsx"],
  },
  "src/features/programmes/list/ProgrammesScreen.tsx": {
    needs: ["src/domain/state.ts", "src/shared/Facts.tsx", "src/ui/lazy/Tabs.tsx"],
  },
  "src/shared/Facts.tsx": { needs: ["src/i18n/areas/facts.ts"] },
  "src/worker/client.ts": { needs: ["src/worker/spawn.ts"] },
  "src/app/lazy/afterStart.ts": { needs: ["src/worker/client.ts", "src/domain/fold.ts", "src/shared/useLibrary.ts"] },
  "src/shared/library/lazy/libraryApi.ts": {
    needs: ["src/domain/tags.ts", "src/shared/useLibrary.ts", "src/shared/copy.ts"],
  },
  "src/shared/library/lazy/libraryActions.ts": {
    needs: [
      "src/shared/library/lazy/Tags.tsx",
      "src/shared/library/lazy/libraryApi.ts",
      "src/i18n/areas/tags.ts",
      "src/shared/text/useLimit.ts",
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
  expect(["src/ui/Button.tsx", "src/features/article/Text.tsx", "src/app/ArticleRoute.tsx"].map(file)).toEqual([
    "first",
    "reading",
    "reading",
  ]);
  expect(["src/storage/index.ts", "src/storage/tables.ts"].map(file)).toEqual(["storage", "storage"]);
  expect(file("src/features/map/MapScreen.tsx")).toBeUndefined();
});

test("a thread that shares modules with the page does not load the page for them", () => {
  const file = fileOf();
  expect(["src/domain/ids.ts", "src/domain/listTextBlocks.ts"].map(file)).toEqual(["shared", "shared"]);
});

test("a script that starts a thread is alone in its file: WebKit would run it again for whoever imports that", () => {
  const file = fileOf();
  expect(file("src/worker/main.ts")).toBeUndefined();
  expect(file("src/edition/install.ts")).toBe("thread");
});

test("what every start loads afterwards is in one file, and what threads need of it in another", () => {
  const file = fileOf();
  expect(["src/app/lazy/afterStart.ts", "src/shared/useLibrary.ts"].map(file)).toEqual(["afterStart", "afterStart"]);
  expect(file("src/domain/fold.ts")).toBe("common");
  expect(["src/worker/client.ts", "src/worker/spawn.ts"].map(file)).toEqual(["client", "client"]);
});

test("the library is in one file that threads load as well, without what only pages do with it", () => {
  const file = fileOf();
  expect(file("src/domain/tags.ts")).toBe("library");
  expect(["src/shared/library/lazy/libraryApi.ts", "src/shared/copy.ts"].map(file)).toEqual([undefined, undefined]);
  expect(file("src/shared/library/lazy/Tags.tsx")).toBe("actions");
  const elsewhere = ["shared/library/lazy/libraryActions.ts", "i18n/areas/tags.ts", "shared/text/useLimit.ts"];
  expect(elsewhere.map((module) => file(`src/${module}`))).toEqual([undefined, undefined, undefined]);
});

test("what several screens show is in the file of the controls, but for what brings words of its own", () => {
  const file = fileOf();
  expect(["src/ui/lazy/Tabs.tsx", "src/domain/state.ts"].map(file)).toEqual(["controls", "controls"]);
  expect(["src/shared/Facts.tsx", "src/shared/History.tsx"].map(file)).toEqual([undefined, undefined]);
});
