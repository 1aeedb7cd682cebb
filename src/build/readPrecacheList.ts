/**
 * The files that a built service worker fetches when it installs, relative to its own address. Read from the built
 * text, whatever quotes the minifier chose, so that the budget counts what readers really get.
 */
export function readPrecacheList(serviceWorker: string): readonly string[] {
  const urls = [];
  for (const [entry] of serviceWorker.matchAll(/\{[^{}]*\}/g)) {
    const url = /(?:^\{|,)\s*["'`]?url["'`]?\s*:\s*(["'`])([^"'`]+)\1/.exec(entry)?.[2];
    if (url !== undefined && /["'`]?(?:revision|integrity)["'`]?\s*:/.test(entry)) urls.push(url);
  }
  return [...new Set(urls)];
}
