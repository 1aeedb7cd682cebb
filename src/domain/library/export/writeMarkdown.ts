import type { ExportedItem, ExportedPassage, ExportWords } from "./ExportedItem";

export function writeMarkdown(items: readonly ExportedItem[], messages: ExportWords): string {
  return `${[`# ${escapeMarkdown(messages.title)}`, ...items.map((item) => writeItem(item, messages))].join("\n\n")}\n`;
}

function writeItem(item: ExportedItem, messages: ExportWords): string {
  const blocks = [
    `## [${escapeMarkdown(item.title)}](<${item.url}>)`,
    item.citation === null ? "" : escapeMarkdown(item.citation),
    writeTags(item.tags, messages),
    writeNote(item.note?.text ?? null, messages),
    ...writeFollowUp(item, messages),
    ...item.passages.map((passage) => writePassage(passage, messages)),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function writePassage({ quote, tags, note }: ExportedPassage, messages: ExportWords): string {
  const quoted = quote.exact
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join("\n>\n");
  return [quoted, writeTags(tags, messages), writeNote(note, messages)].filter((block) => block !== "").join("\n\n");
}

function writeTags(tags: readonly string[], messages: ExportWords): string {
  return tags.length === 0
    ? ""
    : `**${escapeMarkdown(messages.tags)}** ${tags.map((tag) => escapeMarkdown(`#${tag}`)).join(", ")}`;
}

function writeNote(text: string | null, messages: ExportWords): string {
  return text === null ? "" : `**${escapeMarkdown(messages.note)}** ${writeLines(text)}`;
}

function writeFollowUp({ followUp }: ExportedItem, messages: ExportWords): readonly string[] {
  if (!followUp) return [];
  const { state, date, checklist, note } = followUp;
  const facts = [messages.states[state], ...(date === null ? [] : [date])].map(escapeMarkdown).join(", ");
  return [
    `**${escapeMarkdown(messages.followUp)}** ${facts}`,
    checklist.map(({ text, isDone }) => `- [${isDone ? "x" : " "}] ${writeLines(text)}`).join("\n"),
    writeLines(note),
  ];
}

function writeLines(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeMarkdown(line.trimEnd()))
    .join("\\\n")
    .replace(/(?:\\\n)(?:\\\n)+/g, "\n\n")
    .replace(/^\\\n|\\\n$/g, "");
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)([#+-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/&(?=#?\w+;)/g, "\\&");
}
