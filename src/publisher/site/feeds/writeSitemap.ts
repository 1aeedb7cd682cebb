/** More than search engines read of one file. */
const MAX_PAGES = 50_000;

/** Every page that has an address, for search engines: https://www.sitemaps.org/protocol.html */
export function writeSitemap(addresses: readonly string[], siteUrl: string): string {
  const urls = addresses
    .slice(0, MAX_PAGES)
    .map((address) => new URL(address, siteUrl).href)
    .map((url) => `<url><loc>${url.replaceAll("&", "&amp;")}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** Asked for at a host's root only: below a path it is the host's own to write. */
export function writeRobots(home: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap.xml", home).href}\n`;
}
