export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly html?: string;
  readonly date?: string;
  readonly link?: string;
  readonly description?: string;
};

/** The news of a town that does not exist. */
export function writeFeed(entries: readonly Entry[], site = "https://sainte-invention.example"): string {
  const items = entries.map(
    ({
      id,
      title,
      html,
      date,
      link = `${site}/${id}`,
      description,
    }) => `<item><title>${title}</title><guid isPermaLink="false">${id}</guid><link>${link}</link>
${date === undefined ? "" : `<pubDate>${date}</pubDate>`}<category>Vie locale</category>${description === undefined ? "" : `<description><![CDATA[${description}]]></description>`}
${html === undefined ? "" : `<content:encoded><![CDATA[${html}]]></content:encoded>`}</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ville de Sainte-Invention</title>
<link>${site}/</link><language>fr-FR</language>${items.join("\n")}</channel></rss>`;
}

/** Long enough to be told apart from another one. */
export function paragraphAbout(subject: string): string {
  return `<p>La commune de Sainte-Invention annonce ${subject}. Les habitants trouveront les horaires précis, les tarifs réduits et le
plan détaillé auprès du secrétariat, ouvert chaque matin devant la fontaine, ainsi que sur les panneaux installés près du moulin, de la
gare routière et du marché couvert ; une réunion publique expliquera ensuite le calendrier complet ainsi que les dépenses prévues.</p>`;
}
