import type { Article } from "../../../domain/article/article";
import { writeBody } from "../../../domain/epub/writeBody";
import type { ProgrammeId } from "../../../domain/ids";
import { escapeHtml } from "../../../domain/library/export/escapeHtml";

/** Sentences and facts of the page that a browser shows of an edition file, in the reader's language. */
export type ReadablePage = {
  /** Language of the articles. */
  readonly language: string;
  readonly title: string;
  /** What this file is, of when, and whose the texts are. */
  readonly lead: readonly string[];
  readonly link: { readonly text: string; readonly url: string };
  /** The articles that can be read in it, in this order. */
  readonly articles: readonly ReadableArticle[];
  /** The programmes after them. */
  readonly programmes: readonly ReadableProgramme[];
  /** What the page leaves out. */
  readonly rest: string;
};

type ReadableArticle = Pick<Article, "id" | "title"> & { readonly facts: string };

type ReadableProgramme = {
  readonly id: ProgrammeId;
  readonly title: string;
  readonly facts: string;
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    /** The sentences that say it, each with the title of its article. */
    readonly quotes: readonly { readonly text: string; readonly source: string }[];
  }[];
};

const style =
  ":root{color-scheme:light dark}" +
  "body{font:1.05rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}" +
  ".facts{font-size:.9rem;opacity:.75}article{margin-top:3rem}table{border-collapse:collapse}" +
  "th,td{border:1px solid;padding:.25em .5em;text-align:left}dt{font-weight:bold;margin-top:1em}dd{margin:0}" +
  "blockquote{margin:.5em 0 .5em 1em;font-size:.9rem;opacity:.75}";

/** Up to the articles: self-contained, without a script, and nothing is loaded from elsewhere. */
export function writePageStart({ language, title, lead, link, articles, programmes }: ReadablePage): string {
  const entries = [
    ...articles.map((article) => [anchorOf(article), article.title] as const),
    ...programmes.map(({ id, title: name }) => [`programme-${id}`, name] as const),
  ].map(([anchor, text]) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`);
  return `<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<h1>${escapeHtml(title)}</h1>
${lead.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.text)}</a></p>
<ol>
${entries.join("\n")}
</ol>
`;
}

export function writePageArticle(shown: ReadableArticle, { body, notes }: Pick<Article, "body" | "notes">): string {
  const anchor = anchorOf(shown);
  // Ids are unique within an article. No text has a quotation mark like these: they are escaped.
  const text = writeBody(body).replace(/ (id="|href="#)/g, ` $1${anchor}-`);
  const remarks = notes.map(({ quote, note }) => `<p><q>${escapeHtml(quote)}</q><br>${escapeHtml(note)}</p>`);
  return `<article id="${anchor}">
<h1>${escapeHtml(shown.title)}</h1>
<p class="facts">${escapeHtml(shown.facts)}</p>
${text}
${remarks.length > 0 ? `<aside>${remarks.join("\n")}</aside>` : ""}
</article>
`;
}

export function writePageProgramme({ id, title, facts, fields }: ReadableProgramme): string {
  const rows = fields.map(({ label, value, quotes }) => {
    const said = quotes.map(
      ({ text, source }) => `<blockquote>${escapeHtml(text)}<br><cite>${escapeHtml(source)}</cite></blockquote>`,
    );
    return `<dt>${escapeHtml(label)}</dt>\n<dd>${escapeHtml(value)}${said.join("")}</dd>`;
  });
  return `<article id="programme-${id}">
<h1>${escapeHtml(title)}</h1>
<p class="facts">${escapeHtml(facts)}</p>
<dl>
${rows.join("\n")}
</dl>
</article>
`;
}

/** What follows are bytes that no browser shows: an element that is data, and ends with the file. */
export function writePageEnd({ rest }: Pick<ReadablePage, "rest">): string {
  return `<p>${escapeHtml(rest)}</p>\n<script type="application/octet-stream">\n`;
}

function anchorOf({ id }: Pick<Article, "id">): string {
  return `article-${id}`;
}
