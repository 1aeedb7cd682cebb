import type { ExportedItem, ExportWords } from "./ExportedItem";

/**
 * A row for each article or programme and one for each passage (RFC 4180, UTF-8 with its mark). Parted by semicolons: a
 * French or German spreadsheet opens such a file with a tap, and a comma in none.
 */
export function writeCsv(items: readonly ExportedItem[], words: ExportWords): string {
  const { columns, kinds, tags, note, followUp, states } = words;
  const head = [
    columns.kind,
    columns.title,
    columns.url,
    columns.passage,
    note,
    tags,
    columns.favouriteSince,
    followUp,
    columns.changed,
    columns.source,
  ];
  const rows = items.flatMap((item) => {
    const kind = item.target.startsWith("programme:") ? kinds.programme : kinds.article;
    const own = [
      kind,
      item.title,
      item.url,
      "",
      item.note?.text ?? "",
      item.tags.join(", "),
      item.bookmarkedAt ?? "",
      item.followUp ? states[item.followUp.state] : "",
      item.note?.updatedAt ?? item.bookmarkedAt ?? "",
      item.citation ?? "",
    ];
    const passages = item.passages.map((passage) => [
      kinds.passage,
      item.title,
      item.url,
      passage.quote.exact,
      passage.note ?? "",
      passage.tags.join(", "),
      "",
      "",
      passage.updatedAt,
      item.citation ?? "",
    ]);
    return [own, ...passages];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

/** A spreadsheet would reckon with a text that begins as a formula: an apostrophe keeps it a text. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
