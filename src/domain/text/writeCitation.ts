/** Labels in the interface's language, texts already typeset. */
type CitationFacts = {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly edition: string;
  readonly editionDate: string;
  readonly url: string;
};

const NARROW = "\u202f";

/** Quotation marks inside the passage stay as the publisher wrote them, which the French rule allows. */
export function writeCitation(facts: CitationFacts, passage?: string): string {
  const { title, publisher, date, edition, editionDate, url } = facts;
  const source = `${publisher}, ${quote(title)}. ${date}. ${edition}, ${lowerFirst(editionDate)}. ${url}`;
  const words = passage === undefined ? "" : tidy(passage);
  return words === "" ? source : `${quote(words)}\n— ${source}`;
}

function quote(text: string): string {
  return `«${NARROW}${text}${NARROW}»`;
}

function tidy(passage: string): string {
  return passage.replace(/[^\S\n]*\n\s*/g, "\n").trim();
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
