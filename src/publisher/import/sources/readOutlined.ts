import { escapeUTF8 } from "entities";
import type { SourceItem } from "./SourceItem";

/**
 * An outline says where each article of a long text begins: its lines are lines of that text, in their order, usually
 * the titles. A line behind « - » is where something begins that is no article, a footer for example.
 */
export function isOutline(outline: string, text: string): boolean {
  const entries = listEntries(outline);
  if (entries.length < 2 || outline.length * 2 > text.length) return false;
  const found = locate(entries, linesOf(text)).filter(({ at }) => at !== undefined).length;
  return found >= 2 && found >= entries.length * MOSTLY;
}

/** One line may be misspelt; it is told then. */
const MOSTLY = 0.75;

/** The articles of a text, as its outline cuts them. `name`: of the text's file. */
export function cutByOutline(text: string, outline: string, name: string): readonly SourceItem[] {
  const lines = linesOf(text);
  const located = locate(listEntries(outline), lines);
  const starts = located.flatMap(({ at }) => at ?? []);
  const hasLongLines = lines.some((line) => line.length > LONG_LINE);
  const item = (title: string, rest: Partial<SourceItem>): SourceItem => ({
    guid: `${name}#${title}`,
    title,
    content: { kind: "html", html: "", isWhole: true },
    authors: [],
    categories: [],
    ...rest,
  });
  const before = lines.slice(0, starts[0]).find((line) => line !== "");
  return [
    ...(before === undefined ? [] : [item(before, { refusal: "It stands before the first title of the outline." })]),
    ...located.map(({ title, isArticle, at }) => {
      if (at === undefined)
        return item(title, { refusal: "The outline names this line, and the text has it nowhere there." });
      if (!isArticle) return item(title, { refusal: "The outline leaves it out." });
      const html = writeHtml(
        lines.slice(
          at + 1,
          starts.find((start) => start > at),
        ),
        hasLongLines,
      );
      return item(title, { content: { kind: "html", html, isWhole: true } });
    }),
  ];
}

type Entry = { readonly title: string; readonly isArticle: boolean };

function listEntries(outline: string): readonly Entry[] {
  return linesOf(outline).flatMap((line) =>
    line === "" ? [] : [{ title: line.replace(/^- /, ""), isArticle: !line.startsWith("- ") }],
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
}

/** Where each of them stands, after the one before it. */
function locate(
  entries: readonly Entry[],
  lines: readonly string[],
): readonly (Entry & { readonly at: number | undefined })[] {
  let from = 0;
  return entries.map((entry) => {
    const at = lines.indexOf(entry.title, from);
    if (at < 0) return { ...entry, at: undefined };
    from = at + 1;
    return { ...entry, at };
  });
}

/** Nobody breaks lines so late: here each is a paragraph. */
const LONG_LINE = 160;
const BULLET = /^(?:[•◦▪‣·*–-]|\d{1,2}[.)]) +/;

function writeHtml(lines: readonly string[], hasLongLines: boolean): string {
  const html: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) html.push(`<p>${open.join(" ")}</p>`);
    open = [];
  };
  for (const line of lines) {
    const bullet = BULLET.exec(line)?.[0];
    if (bullet !== undefined || line === "" || hasLongLines) close();
    if (bullet !== undefined) {
      const name = /^\d/.test(bullet) ? "ol" : "ul";
      const start = name === "ol" ? ` start="${Number.parseInt(bullet, 10)}"` : "";
      const item = `<li>${escapeUTF8(line.slice(bullet.length))}</li></${name}>`;
      // A list goes on after the list before it.
      const last = html.at(-1) ?? "";
      if (last.endsWith(`</${name}>`)) html[html.length - 1] = last.slice(0, -`</${name}>`.length) + item;
      else html.push(`<${name}${start}>${item}`);
    } else if (line !== "") open.push(escapeUTF8(line));
  }
  close();
  return html.join("\n");
}
