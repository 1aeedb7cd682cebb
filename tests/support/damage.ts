import type { LibraryKind } from "../../src/domain/library/library";

/*
 * What can stand in a row of the reader's library that no command of ours wrote there: a half-done restore of the
 * phone's own backup, an extension, a former bug, a broken disk. Values are JavaScript's source, because most of them do
 * not survive the way from Node to a browser.
 */
export const DAMAGES: Readonly<Record<string, string>> = {
  missing: "undefined",
  null: "null",
  number: "12",
  "not a number": "NaN",
  boolean: "true",
  list: "['a', null]",
  object: "{ a: 1 }",
  date: "new Date(0)",
  "broken date": "new Date(NaN)",
  __proto__: 'JSON.parse(\'{"__proto__":{"isGone":true}}\')',
  map: "new Map([['a', 1]])",
  bytes: "new Uint8Array(3)",
  blob: "new Blob(['x'])",
  bigint: "10n",
  empty: "''",
  "lone surrogate": "'\\ud800 et \\udfff'",
  nul: "'\\u0000'",
  html: "'<img src=x onerror=\"document.title=1\">'",
  huge: "'x'.repeat(3_000_000)",
};

/** What IndexedDB takes for a key. */
export const KEY_DAMAGES = ["number", "date", "empty", "lone surrogate", "nul", "html", "huge", "bytes"];

export type DamagedField = { readonly kind: LibraryKind; readonly path: string };

/** Every field that a screen, a command or a backup reads. */
export const FIELDS: readonly DamagedField[] = Object.entries({
  bookmarks: ["id", "updatedAt", "createdAt", "isGone"],
  tags: ["id", "updatedAt", "name", "colour"],
  taggings: ["id", "updatedAt", "tag", "target"],
  highlights: ["id", "updatedAt", "createdAt", "article", "colour", "quote", "quote.exact", "quote.passages"],
  notes: ["id", "updatedAt", "createdAt", "text"],
  followUps: ["id", "updatedAt", "state", "date", "checklist", "note"],
  views: ["id", "updatedAt", "name", "place", "query"],
  subjects: ["id", "updatedAt", "title"],
  readingStates: ["articleId", "updatedAt", "block", "offset", "progress"],
} satisfies Record<LibraryKind, readonly string[]>).flatMap(([kind, paths]) =>
  paths.map((path): DamagedField => ({ kind: kind as LibraryKind, path })),
);

export const isKey = ({ path }: DamagedField): boolean => path === "id" || path === "articleId";

/** Sound rows that are damaged one field at a time, with names of their own for each `article`. */
export function makeVictims(article: string): Readonly<Record<LibraryKind, object>> {
  const at = { updatedAt: "2026-11-22T10:00:00.000Z", createdAt: "2026-11-22T10:00:00.000Z" };
  const quote = {
    exact: "budget",
    prefix: "le ",
    suffix: " de",
    occursOnce: "quote",
    passages: [{ block: "texte", start: 3, end: 9 }],
  };
  return {
    bookmarks: { id: `article:${article}`, ...at },
    tags: { id: `victime-${article}`, updatedAt: at.updatedAt, name: `Victime ${article}`, colour: null },
    taggings: { id: `eau\narticle:${article}`, updatedAt: at.updatedAt, tag: "eau", target: `article:${article}` },
    highlights: { id: `victime-${article}`, ...at, article, colour: "sapin", quote },
    notes: { id: `article:${article}`, ...at, text: "Victime" },
    followUps: {
      id: `victime-${article}`,
      updatedAt: at.updatedAt,
      state: "contacted",
      date: null,
      checklist: [],
      note: "",
    },
    views: {
      id: `victime-${article}`,
      updatedAt: at.updatedAt,
      name: `Victime ${article}`,
      place: "library",
      query: "tag=eau",
    },
    subjects: { id: `article:${article}`, updatedAt: at.updatedAt, title: "Victime" },
    readingStates: { articleId: article, updatedAt: at.updatedAt, block: "texte", offset: 0.5, progress: 0.5 },
  };
}

/** Source of a function that puts one damaged row into `library@<scope>` and resolves to what the database has then. */
export function writeDamage(scope: string, { kind, path }: DamagedField, damage: string, victim: object): string {
  const value = DAMAGES[damage] ?? damage;
  return `new Promise((resolve, reject) => {
    const row = ${JSON.stringify(victim)};
    const path = ${JSON.stringify(path.split("."))};
    const last = path.pop();
    const holder = path.reduce((part, name) => part[name], row);
    const value = ${value};
    if (value === undefined) delete holder[last]; else holder[last] = value;
    const opening = indexedDB.open(${JSON.stringify(`library@${scope}`)});
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(${JSON.stringify(kind)}, "readwrite");
      transaction.objectStore(${JSON.stringify(kind)}).put(row);
      transaction.oncomplete = () => { database.close(); resolve(); };
      transaction.onabort = () => { database.close(); reject(transaction.error); };
    };
  })`;
}

/** Source of an expression for what a table of `library@<scope>` has, row by row, in words that tell every value apart. */
export function describeRows(scope: string, kind: string): string {
  return `new Promise((resolve, reject) => {
    const describe = (value) => {
      if (Array.isArray(value)) return "[" + value.map(describe).join() + "]";
      if (value instanceof Date) return "date " + Number(value);
      if (value instanceof Map) return "map " + describe([...value]);
      if (value instanceof Blob) return "blob " + value.size;
      if (ArrayBuffer.isView(value)) return "bytes " + value;
      if (typeof value === "bigint") return "bigint " + value;
      if (typeof value !== "object" || value === null) return typeof value + " " + (JSON.stringify(value) ?? "") + (Number.isNaN(value) ? "NaN" : "");
      return "{" + Object.keys(value).sort().map((name) => name + ": " + describe(value[name])).join() + "}";
    };
    const opening = indexedDB.open(${JSON.stringify(`library@${scope}`)});
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction(${JSON.stringify(kind)}).objectStore(${JSON.stringify(kind)}).getAll();
      asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map(describe)); };
      asking.onerror = () => reject(asking.error);
    };
  })`;
}

/** Source of an expression that empties the reader's tables of `library@<scope>` and nothing else. */
export function emptyRows(scope: string, kinds: readonly string[]): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(`library@${scope}`)});
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(${JSON.stringify(kinds)}, "readwrite");
      for (const kind of ${JSON.stringify(kinds)}) transaction.objectStore(kind).clear();
      transaction.oncomplete = () => { opening.result.close(); resolve(); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`;
}
