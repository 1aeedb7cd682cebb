/** What a line holding only no-break spaces is taken as: not empty, because someone put it there. */
export const BLANK_LINE = "\u00a0";

/**
 * A line as it is compared: kinds of spaces and the marks of lists (`•`, `1.`), which Markdown writes its own way, make
 * no difference; words and punctuation do.
 */
export function normaliseLine(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  if (text === "") return line.includes("\u00a0") ? BLANK_LINE : "";
  return text.replace(/^(?:•|\d{1,3}\.) /, "");
}
