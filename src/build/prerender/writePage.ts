import type { Article } from "../../domain/article/article";
import type { ArticleDate } from "../../domain/article/articleDate";
import type { CompiledEdition } from "../../publisher/compile/compileEdition";
import { describeProgramme } from "./describeProgramme";
import type { Page } from "./listPages";

type Surroundings = {
  readonly edition: CompiledEdition;
  /** Addresses of the style sheets that the page's screen needs; those that the template has already are left out. */
  readonly styles: readonly string[];
  /** Of the block that carries the page's data. */
  readonly dataId: string;
};

/** Puts a drawn page into the template that Vite made of `index.html`. */
export function writePage(template: string, page: Page, { edition, styles, dataId }: Surroundings): string {
  const data =
    page.data === undefined ? "" : `<script type="application/json" id="${dataId}">${writeJson(page.data)}</script>`;
  const links = styles
    .filter((style) => !template.includes(`href="${style}"`))
    .map((style) => `<link rel="stylesheet" crossorigin href="${escapeAttribute(style)}">`);
  return (
    template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeAttribute(edition.identity.language)}"`)
      .replace("<!--head-->", () => writeHead(page, edition))
      // After the application's own, as when it loads them.
      .replace("</head>", () => `${links.map((link) => `  ${link}\n`).join("")}  </head>`)
      .replace("<!--app-->", () => page.html)
      .replace("</body>", () => `${data}</body>`)
  );
}

function writeHead(page: Page, edition: CompiledEdition): string {
  const { identity, siteUrl } = edition;
  const url = page.address && siteUrl ? new URL(page.address, siteUrl).href : undefined;
  const tags = [
    `<title>${escapeText(page.title)}</title>`,
    meta("name", "description", page.description),
    meta("property", "og:title", page.article?.title ?? page.programme?.name.value ?? page.title),
    meta("property", "og:description", page.description),
    meta("property", "og:type", page.article || page.programme ? "article" : "website"),
    meta("property", "og:site_name", identity.title),
    meta("property", "og:locale", identity.language),
  ];
  if (url) {
    tags.push(`<link rel="canonical" href="${escapeAttribute(url)}">`, meta("property", "og:url", url));
    tags.push(meta("property", "og:image", new URL("icon-512.png", siteUrl).href));
  }
  // Pages without an address of their own are no search results.
  if (!page.address) tags.push(meta("name", "robots", "noindex"));
  const linkedData = page.article
    ? describeNews(page.article, edition, url)
    : page.programme && describeProgramme(page.programme, edition, url);
  if (linkedData) tags.push(`<script type="application/ld+json">${writeJson(linkedData)}</script>`);
  return tags.join("\n    ");
}

/** https://schema.org/NewsArticle. An article without a stated date of publication has none here either. */
function describeNews(article: Article, { identity, about }: CompiledEdition, url: string | undefined): unknown {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    description: article.standfirst,
    inLanguage: identity.language,
    wordCount: article.words,
    articleSection: article.themes.map((id) => about.themes.find((theme) => theme.id === id)?.name ?? id),
    publisher: { "@type": "Organization", ...identity.publisher },
    isPartOf: { "@type": "CreativeWork", name: identity.title },
    ...(url && { url, mainEntityOfPage: url }),
    ...describeDate(article.date),
  };
}

function describeDate(date: ArticleDate): object {
  switch (date.basis) {
    case "stated":
      return { datePublished: date.day };
    case "event":
      if (date.precision === "year") return { contentReferenceTime: date.year };
      return { contentReferenceTime: date.lastDay ? `${date.day}/${date.lastDay}` : date.day };
    case "period":
      return { temporalCoverage: `${date.firstYear}/${date.lastYear}` };
    case "unknown":
      return {};
  }
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}

/** Safe inside a `<script>` data block: nothing in it can close the block. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}
