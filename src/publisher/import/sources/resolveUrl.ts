/** Absolute and of the web, or nothing: no address of another kind is ever followed or kept. */
export function resolveUrl(written: string | undefined, base: string | undefined): string | undefined {
  const text = written?.trim();
  if (text === undefined || text === "") return undefined;
  try {
    const url = new URL(text, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
