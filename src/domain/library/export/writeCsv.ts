import { writeCsvTable } from "../../text/writeCsvTable";
import type { ExportedItem, ExportWords } from "./ExportedItem";

export function writeCsv(items: readonly ExportedItem[], messages: ExportWords): string {
  const { columns, kinds, states } = messages;
  const head = [
    columns.kind,
    columns.title,
    columns.url,
    columns.passage,
    columns.note,
    columns.tags,
    columns.favouriteSince,
    columns.followUp,
    columns.deadline,
    columns.steps,
    columns.remarks,
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
      item.followUp?.date ?? "",
      item.followUp?.checklist.map(({ text, isDone }) => `[${isDone ? "x" : " "}] ${text}`).join("\n") ?? "",
      item.followUp?.note ?? "",
      item.note?.updatedAt ?? item.followUp?.updatedAt ?? item.bookmarkedAt ?? "",
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
      "",
      "",
      "",
      passage.updatedAt,
      item.citation ?? "",
    ]);
    return [own, ...passages];
  });
  return writeCsvTable([head, ...rows]);
}
