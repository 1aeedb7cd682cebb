/** RFC 4180, UTF-8 with BOM. French and German spreadsheets split a file at semicolons, not commas. */
export function writeCsvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

/** A spreadsheet would evaluate text that begins like a formula; an apostrophe prevents it. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
