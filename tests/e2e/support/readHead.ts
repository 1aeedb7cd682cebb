/** What a page says about itself to search engines and to those who share it, as its server sends it. */
export type Head = {
  readonly title: string;
  readonly canonical: string | undefined;
  /** `<meta>` by name or property. */
  readonly meta: Readonly<Record<string, string>>;
  readonly jsonLd: readonly unknown[];
};

/** Reads with plain searches, as crawlers do: no script runs and no repair is made. */
export async function readHead(url: string): Promise<Head> {
  const html = await (await fetch(url)).text();
  const meta = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return {
    title: unescapeText(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ""),
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
    meta: Object.fromEntries(meta.map(([, name, content]) => [name, unescapeText(content ?? "")])),
    jsonLd: data.map(([, json]) => JSON.parse(json ?? "")),
  };
}

function unescapeText(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");
}
