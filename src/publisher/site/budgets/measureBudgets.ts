import type { PrecachedFile } from "../chunks/readPrecacheList";

export type Chunk = {
  readonly file: string;
  readonly isEntry: boolean;
  /** Entry module of a lazily loaded chunk, relative to the project, e.g. `src/reader/features/x/XScreen.tsx`. */
  readonly loadedFor: string | null;
  readonly imports: readonly string[];
  readonly modules: readonly string[];
};

export type Budget = {
  readonly name: string;
  readonly limitBytes: number;
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
};

const kilobyte = 1000;

/** Compressed bytes. Raising a limit is a decision to defend, not a repair. */
export const limits = {
  /** A prerendered page with its style and fonts: what a reader waits for before reading. No script is needed. */
  readable: 60 * kilobyte,
  /** Every script the front page needs to answer a tap. */
  firstScreenScript: 40 * kilobyte,
  /** All that a first visit fetches until every article can be read offline, except the articles. */
  firstVisit: 180 * kilobyte,
  /** Includes what is stored at the next start: every screen in every language, programmes, search and the library. */
  stored: 500 * kilobyte,
  /** The script of one further screen, beyond what it shares with others. */
  furtherScreen: 15 * kilobyte,
} as const;

export type ReadablePage = { readonly name: string; readonly files: readonly string[] };

/** `size` returns the transferred bytes of a file. */
export function measureBudgets(build: {
  readonly chunks: readonly Chunk[];
  readonly pages: readonly ReadablePage[];
  readonly precached: readonly PrecachedFile[];
  readonly size: (file: string) => number;
}): readonly Budget[] {
  const { chunks, pages, precached, size } = build;
  const isFrontPage = (module: string) => /^src\/reader\/features\/front-page\/(?!lazy\/)/.test(module);
  // The entry loads the application after the first paint, and that loads its first screen.
  const isFirst = (module: string) => module.startsWith("src/reader/app/main.") || isFrontPage(module);
  const roots = chunks.filter(({ isEntry, loadedFor }) => isEntry || (loadedFor !== null && isFirst(loadedFor)));
  const firstScreen = withImports(roots, chunks);
  if (!firstScreen.some(({ modules }) => modules.some(isFrontPage))) {
    throw new Error(
      "The front page is in no chunk: src/publisher/site/budgets/measureBudgets.ts looks for src/reader/features/front-page/.",
    );
  }
  const budget = (name: string, limitBytes: number, files: readonly string[]): Budget => {
    const weighed = [...new Set(files)].map((file) => ({ file, bytes: size(file) }));
    const heaviestFirst = weighed.toSorted((one, other) => other.bytes - one.bytes);
    return { name, limitBytes, bytes: weighed.reduce((sum, { bytes }) => sum + bytes, 0), files: heaviestFirst };
  };
  const ownFiles = precached.filter(({ file }) => !file.startsWith("edition/"));
  const list = (files: readonly PrecachedFile[]) => ["index.html", "sw.js", ...files.map(({ file }) => file)];
  const firstVisit = list(ownFiles.filter(({ isLate }) => !isLate));
  const stored = list(ownFiles);
  const furtherScreens = chunks.filter(
    (chunk) => /^src\/reader\/(?:app|features|shared)\//.test(chunk.loadedFor ?? "") && !firstScreen.includes(chunk),
  );
  return [
    ...pages.map(({ name, files }) => budget(`${name} until it is readable`, limits.readable, files)),
    budget(
      "script of the first screen",
      limits.firstScreenScript,
      firstScreen.map(({ file }) => file),
    ),
    budget("first visit without the edition", limits.firstVisit, firstVisit),
    budget("whole application on the phone", limits.stored, stored),
    ...furtherScreens.map(({ file, loadedFor }) => budget(`screen ${loadedFor}`, limits.furtherScreen, [file])),
  ];
}

function withImports(roots: readonly Chunk[], chunks: readonly Chunk[]): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const reached = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || reached.has(chunk)) return;
    reached.add(chunk);
    for (const file of chunk.imports) visit(byFile.get(file));
  };
  roots.forEach(visit);
  return [...reached];
}
