/** A line holding only no-break spaces is not empty, because someone put them there. */
export const BLANK_LINE = "\u00a0";

/** Ignores kinds of spaces and list markers (`•`, `1.`), which Markdown writes its own way. */
export function normaliseLine(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  if (text === "") return line.includes("\u00a0") ? BLANK_LINE : "";
  return text.replace(/^(?:•|\d{1,3}\.) /, "");
}
