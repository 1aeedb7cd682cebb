/** `isLate`: not part of a first visit (`listLazyFiles.ts`). */
export type PrecachedFile = { readonly file: string; readonly isLate: boolean };

/** Accepts whatever quotes the minifier chose, so that the budget counts what readers really get. */
export function readPrecacheList(serviceWorker: string): readonly PrecachedFile[] {
  const files = new Map<string, PrecachedFile>();
  for (const [entry] of serviceWorker.matchAll(/\{[^{}]*\}/g)) {
    const file = /(?:^\{|,)\s*["'`]?url["'`]?\s*:\s*(["'`])([^"'`]+)\1/.exec(entry)?.[2];
    if (file === undefined || !/["'`]?(?:revision|integrity)["'`]?\s*:/.test(entry)) continue;
    files.set(file, { file, isLate: /["'`]?late["'`]?\s*:\s*[1-9]/.test(entry) });
  }
  return [...files.values()];
}
