/** What a citation names. The words come in the interface's language, the texts as they are set for display. */
export type CitationFacts = {
  readonly title: string;
  readonly publisher: string;
  /** « Événement du 16 janvier 2020 » */
  readonly date: string;
  /** Name of the publication that the article was read in. */
  readonly edition: string;
  /** « Édition du 24 novembre 2026 » */
  readonly editionDate: string;
  readonly url: string;
};

const NARROW = "\u202f";

/**
 * `Publisher, « Title ». Date. Publication, edition. URL`, after the words themselves when a passage is quoted. Quotes
 * inside a quotation stay as the publisher wrote them (the French rule too: guillemets within guillemets).
 */
export function writeCitation(facts: CitationFacts, passage?: string): string {
  const { title, publisher, date, edition, editionDate, url } = facts;
  const source = `${publisher}, ${quote(title)}. ${date}. ${edition}, ${lowerFirst(editionDate)}. ${url}`;
  const words = passage === undefined ? "" : tidy(passage);
  return words === "" ? source : `${quote(words)}\n— ${source}`;
}

function quote(text: string): string {
  return `«${NARROW}${text}${NARROW}»`;
}

/** What a selection brings along at its ends and between paragraphs. */
function tidy(passage: string): string {
  return passage.replace(/[^\S\n]*\n\s*/g, "\n").trim();
}

/** After a comma it goes on small. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
