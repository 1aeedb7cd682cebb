import type { Article } from "../article/article";
import { escapeHtml } from "../library/export/escapeHtml";
import { writeBody } from "./writeBody";
import { type ZippedFile, zipFiles } from "./zipFiles";

export type BookArticle = {
  readonly article: Pick<Article, "id" | "title" | "body" | "notes">;
  /** Topics and date, as they are written above the text. */
  readonly facts: string;
  readonly url: string;
};

export type Book = {
  /** An address that no other book has. */
  readonly id: string;
  readonly title: string;
  /** Language of the articles. */
  readonly language: string;
  readonly publisher: string;
  /** Day of the edition: `2026-11-24`. */
  readonly publishedOn: string;
  /** Where the texts come from, and from when they are. */
  readonly statement: string;
  readonly articles: readonly BookArticle[];
  readonly words: { readonly contents: string; readonly editorNotes: string; readonly online: string };
};

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** EPUB 3.3, https://www.w3.org/TR/epub-33/. The same articles give the same bytes. */
export function writeEpub(book: Book): Uint8Array<ArrayBuffer> {
  const chapters = book.articles.map((one, index): ZippedFile & { readonly id: string; readonly title: string } => ({
    id: `a${index + 1}`,
    name: `EPUB/a${index + 1}.xhtml`,
    title: one.article.title,
    content: writeChapter(one, book),
  }));
  return zipFiles([
    { name: "mimetype", content: "application/epub+zip" },
    { name: "META-INF/container.xml", content: container },
    {
      name: "EPUB/package.opf",
      content: writePackage(
        book,
        chapters.map(({ id }) => id),
      ),
    },
    { name: "EPUB/nav.xhtml", content: writeContents(book, chapters) },
    { name: "EPUB/style.css", content: style },
    ...chapters,
  ]);
}

const container = `${XML}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

const style = `body { margin: 5%; line-height: 1.5; }
.facts, .foot { color: #555; font-size: 0.85em; }
aside { font-size: 0.9em; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: left; }`;

function writePackage(
  { id, title, language, publisher, publishedOn, statement }: Book,
  chapters: readonly string[],
): string {
  const items = chapters.map(
    (chapter) => `<item id="${chapter}" href="${chapter}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return `${XML}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeHtml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(id)}</dc:identifier>
<dc:title>${escapeHtml(title)}</dc:title>
<dc:language>${escapeHtml(language)}</dc:language>
<dc:publisher>${escapeHtml(publisher)}</dc:publisher>
<dc:description>${escapeHtml(statement)}</dc:description>
<dc:date>${publishedOn}</dc:date>
<meta property="dcterms:modified">${publishedOn}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join("\n")}
</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map((chapter) => `<itemref idref="${chapter}"/>`).join("\n")}
</spine>
</package>`;
}

function writeContents(book: Book, chapters: readonly { readonly id: string; readonly title: string }[]): string {
  const entries = chapters.map(({ id, title }) => `<li><a href="${id}.xhtml">${escapeHtml(title)}</a></li>`);
  return writePage(
    book.title,
    book.language,
    `<h1>${escapeHtml(book.title)}</h1>
<p class="facts">${escapeHtml(book.statement)}</p>
<nav epub:type="toc"><h2>${escapeHtml(book.words.contents)}</h2>
<ol>
${entries.join("\n")}
</ol></nav>`,
  );
}

function writeChapter({ article, facts, url }: BookArticle, { language, words }: Book): string {
  const notes = article.notes.map(({ quote, note }) => `<p><q>${escapeHtml(quote)}</q><br/>${escapeHtml(note)}</p>`);
  return writePage(
    article.title,
    language,
    `<h1>${escapeHtml(article.title)}</h1>
<p class="facts">${escapeHtml(facts)}</p>
${writeBody(article.body)}
${notes.length > 0 ? `<aside><h2>${escapeHtml(words.editorNotes)}</h2>${notes.join("\n")}</aside>` : ""}
<p class="foot">${escapeHtml(words.online)} <a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
  );
}

function writePage(title: string, language: string, body: string): string {
  const lang = escapeHtml(language);
  return `${XML}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${lang}" lang="${lang}">
<head><title>${escapeHtml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>`;
}
