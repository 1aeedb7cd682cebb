import type { ExportedItem, ExportedPassage, ExportWords } from "./ExportedItem";
import { escapeHtml } from "./escapeHtml";

const style =
  "body{font:1.05rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1f1b16;background:#fff}" +
  "blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #8b8174}" +
  ".source,.tags{font-size:.9rem;color:#5f574c}.note{white-space:pre-line}article{margin-top:2.5rem}";

/** Self-contained: no script, and nothing is loaded from elsewhere. */
export function writeHtml(items: readonly ExportedItem[], messages: ExportWords): string {
  return `<!doctype html>
<html lang="${escapeHtml(messages.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(messages.title)}</title>
<style>${style}</style>
<h1>${escapeHtml(messages.title)}</h1>
${items.map((item) => writeItem(item, messages)).join("\n")}
</html>
`;
}

function writeItem(item: ExportedItem, messages: ExportWords): string {
  const lines = [
    `<h2><a href="${escapeHtml(item.url)}">${escapeHtml(item.title)}</a></h2>`,
    item.citation === null ? "" : `<p class="source">${escapeHtml(item.citation)}</p>`,
    writeTags(item.tags, messages),
    writeNote(item.note?.text ?? null, messages),
    writeFollowUp(item, messages),
    ...item.passages.map((passage) => writePassage(passage, messages)),
  ];
  return `<article>\n${lines.filter((line) => line !== "").join("\n")}\n</article>`;
}

function writePassage({ quote, tags, note }: ExportedPassage, messages: ExportWords): string {
  const paragraphs = quote.exact.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
  return [`<blockquote>${paragraphs.join("")}</blockquote>`, writeTags(tags, messages), writeNote(note, messages)]
    .filter((line) => line !== "")
    .join("\n");
}

function writeTags(tags: readonly string[], messages: ExportWords): string {
  if (tags.length === 0) return "";
  return `<p class="tags">${escapeHtml(messages.tags)} ${tags.map((tag) => `#${escapeHtml(tag)}`).join(", ")}</p>`;
}

function writeNote(text: string | null, messages: ExportWords): string {
  return text === null ? "" : `<p class="note"><b>${escapeHtml(messages.note)}</b> ${escapeHtml(text)}</p>`;
}

function writeFollowUp({ followUp }: ExportedItem, messages: ExportWords): string {
  if (!followUp) return "";
  const { state, date, checklist, note } = followUp;
  const facts = [messages.states[state], ...(date === null ? [] : [date])].map(escapeHtml).join(", ");
  const done = checklist.map(({ text, isDone }) => `<li>${isDone ? "☑" : "☐"} ${escapeHtml(text)}</li>`).join("");
  return [
    `<p><b>${escapeHtml(messages.followUp)}</b> ${facts}</p>`,
    done === "" ? "" : `<ul>${done}</ul>`,
    note === "" ? "" : `<p class="note">${escapeHtml(note)}</p>`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
