/** One form for addresses that lead to the same page: without scheme, « www », trackers, fragment and last slash. */
export function normaliseUrl(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    const kept = [...searchParams]
      .filter(([name]) => !/^(?:utm_\w+|fbclid|gclid|xtor|at_\w+|mc_[ce]id)$/i.test(name))
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
    const path = pathname.replace(/\/(?:index\.(?:html?|php))?$/, "");
    return `${hostname.replace(/^www\./, "")}${port && `:${port}`}${path}${query}`;
  } catch {
    return url;
  }
}
