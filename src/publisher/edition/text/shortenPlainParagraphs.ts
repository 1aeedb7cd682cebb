type PlainParagraph = {
  readonly line: number;
  readonly text: string;
};
export type ShortenedMarkdown = {
  readonly markdown: string;
  readonly plainRuns: ReadonlyMap<number, readonly PlainParagraph[]>;
};

/**
 * Replaces each run of paragraphs without any Markdown by a placeholder. The parser needs a second for a million
 * characters (half a minute for ten thousand articles); most are plain text, and with this it only sees what may mean
 * something. Every other line stays where it is, so what the parser says of the rest is unchanged: a test compares
 * both ways.
 */
export function shortenPlainParagraphs(markdown: string): ShortenedMarkdown {
  const plainRuns = new Map<number, PlainParagraph[]>();
  if (mayHoldBlankLines.test(markdown)) return { markdown, plainRuns };
  const lines = markdown.split("\n");
  let run: PlainParagraph[] | undefined;
  let first = 0;
  while (first < lines.length) {
    if (lines[first] === "") {
      first++;
      continue;
    }
    let end = first;
    let isPlain = true;
    for (let line = lines[end]; line !== undefined && line !== ""; line = lines[++end]) {
      isPlain &&= isPlainLine(line);
    }
    if (isPlain) {
      const paragraph = { line: first + 1, text: lines.slice(first, end).join(" ") };
      lines.fill("", first, end);
      if (run === undefined) {
        run = [paragraph];
        plainRuns.set(paragraph.line, run);
        lines[first] = STAND_IN;
      } else {
        run.push(paragraph);
      }
    } else {
      run = undefined;
    }
    first = end;
  }
  return { markdown: lines.join("\n"), plainRuns };
}

const STAND_IN = "p";

/** Fenced code and HTML at the margin continue over blank lines, so what looks like a paragraph may be inside them. */
const mayHoldBlankLines = /^ {0,3}(?:<|```|~~~)/m;

/** Contains no Markdown character and opens no block. One other line can change the whole paragraph: all must match. */
const plainLine = /^(?![\s#+\-=:]|\d{1,9}[.)])[^\\`*_[\]<>&~|@\0\r\t]+$/;
const endsWithSpace = /\s$/;
const linkStart = /https?:\/\/|www\./i;

export function isPlainLine(line: string): boolean {
  return plainLine.test(line) && !endsWithSpace.test(line) && !linkStart.test(line);
}
