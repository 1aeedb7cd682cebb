/** What is written of an imported article; nothing more is stated of it. */
export type ImportedArticle = {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly day: string | undefined;
  /** As the source writes it. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly authors: readonly string[];
  readonly language: string | undefined;
  /** Other addresses of the same text. */
  readonly also: readonly string[];
  readonly markdown: string;
};

/** The file in `articles/`. JSON's texts are YAML's, whatever stands in them. */
export function writeArticle(article: ImportedArticle): string {
  const { id, title, topics, day, published, url, authors, language, also, markdown } = article;
  const origin = [
    ...(url === undefined ? [] : [`  url: ${quote(url)}`]),
    ...(published === undefined ? [] : [`  published: ${quote(published)}`]),
    ...(authors.length === 0 ? [] : [`  authors: [${authors.map(quote).join(", ")}]`]),
    ...(language === undefined ? [] : [`  language: ${quote(language)}`]),
    ...(also.length === 0 ? [] : [`  also: [${also.map(quote).join(", ")}]`]),
  ];
  const lines = [
    "---",
    `id: ${id}`,
    `title: ${quote(title)}`,
    `topics: [${topics.join(", ")}]`,
    day === undefined || published === undefined
      ? "date: { basis: unknown }"
      : `date: { basis: stated, day: ${day}, quote: ${quote(published)} }`,
    ...(origin.length === 0 ? ["origin: {}"] : ["origin:", ...origin]),
    "---",
    markdown,
    "",
  ];
  return lines.join("\n");
}

function quote(text: string): string {
  return JSON.stringify(text);
}
