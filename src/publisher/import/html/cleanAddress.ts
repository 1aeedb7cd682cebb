/** Kinds of links that an article may hold; none of them runs anything. */
const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Parameters that tell a site where its readers come from, and nothing to the reader. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|mkt_tok|xtor|at_(?:medium|campaign|custom\d*)|wt_mc|pk_\w+|mtm_\w+|ns_\w+|ref_src)$/i;

/** An absolute address without trackers, or nothing where it must not or cannot be a link. */
export function cleanAddress(written: string, base: string | undefined): string | undefined {
  const text = written.trim();
  if (text === "" || text.startsWith("#")) return undefined;
  try {
    const url = new URL(text, base);
    if (!ALLOWED.has(url.protocol)) return undefined;
    if (url.protocol === "mailto:" || url.protocol === "tel:")
      return /^(?:mailto|tel):[^\s<>"']+$/i.test(url.href) ? url.href : undefined;
    if (url.username !== "" || url.password !== "") return undefined;
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return undefined;
  }
}
