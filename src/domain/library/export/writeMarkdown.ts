import type { ExportedItem, ExportedPassage, ExportWords } from "./ExportedItem";

export function writeMarkdown(items: readonly ExportedItem[], words: ExportWords): string {
  return `${[`# ${escapeMarkdown(words.title)}`, ...items.map((item) => writeItem(item, words))].join("\n\n")}\n`;
}

function writeItem(item: ExportedItem, words: ExportWords): string {
  const blocks = [
    `## [${escapeMarkdown(item.title)}](<${item.url}>)`,
    item.citation === null ? "" : escapeMarkdown(item.citation),
    writeTags(item.tags, words),
    writeNote(item.note?.text ?? null, words),
    ...writeFollowUp(item, words),
    ...item.passages.map((passage) => writePassage(passage, words)),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function writePassage({ quote, tags, note }: ExportedPassage, words: ExportWords): string {
  const quoted = quote.exact
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join("\n>\n");
  return [quoted, writeTags(tags, words), writeNote(note, words)].filter((block) => block !== "").join("\n\n");
}

function writeTags(tags: readonly string[], words: ExportWords): string {
  return tags.length === 0
    ? ""
    : `**${escapeMarkdown(words.tags)}** ${tags.map((tag) => escapeMarkdown(`#${tag}`)).join(", ")}`;
}

function writeNote(text: string | null, words: ExportWords): string {
  return text === null ? "" : `**${escapeMarkdown(words.note)}** ${writeLines(text)}`;
}

function writeFollowUp({ followUp }: ExportedItem, words: ExportWords): readonly string[] {
  if (!followUp) return [];
  const { state, date, checklist, note } = followUp;
  const facts = [words.states[state], ...(date === null ? [] : [date])].map(escapeMarkdown).join(", ");
  return [
    `**${escapeMarkdown(words.followUp)}** ${facts}`,
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
