export type LocatedLine = { readonly text: string; readonly line: number };
export type LineDifference =
  /** `articleLine` is where the line should stand. */
  | { readonly kind: "missing"; readonly source: LocatedLine; readonly articleLine: number }
  | { readonly kind: "added"; readonly article: LocatedLine }
  | { readonly kind: "changed"; readonly source: LocatedLine; readonly article: LocatedLine };

/** After a line that only one side has, it resumes at the next common line, so that one mistake is reported once. */
export function compareLines(
  source: readonly LocatedLine[],
  article: readonly LocatedLine[],
): readonly LineDifference[] {
  const differences: LineDifference[] = [];
  let atSource = 0;
  let atArticle = 0;
  for (;;) {
    const fromSource = source[atSource];
    const fromArticle = article[atArticle];
    if (fromSource === undefined && fromArticle === undefined) return differences;
    if (fromSource?.text === fromArticle?.text) {
      atSource++;
      atArticle++;
    } else if (fromSource !== undefined && (fromArticle === undefined || isBelow(fromArticle, source, atSource))) {
      const articleLine = fromArticle?.line ?? article.at(-1)?.line ?? 1;
      differences.push({ kind: "missing", source: fromSource, articleLine });
      atSource++;
    } else if (fromArticle !== undefined && (fromSource === undefined || isBelow(fromSource, article, atArticle))) {
      differences.push({ kind: "added", article: fromArticle });
      atArticle++;
    } else if (fromSource !== undefined && fromArticle !== undefined) {
      differences.push({ kind: "changed", source: fromSource, article: fromArticle });
      atSource++;
      atArticle++;
    }
  }
}

function isBelow({ text }: LocatedLine, lines: readonly LocatedLine[], at: number): boolean {
  return lines.slice(at + 1).some((line) => line.text === text);
}

/** A line holding only no-break spaces is not empty, because someone put them there. */
export const BLANK_LINE = "\u00a0";

/** Ignores kinds of spaces and list markers (`•`, `1.`), which Markdown writes its own way. */
export function normaliseLine(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  if (text === "") return line.includes("\u00a0") ? BLANK_LINE : "";
  return text.replace(/^(?:•|\d{1,3}\.) /, "");
}
