import type { Block, Inline, ListItem } from "../../../domain/article/body";
import type { ArticleId } from "../../../domain/ids";
import { type ArticleDraft, compileArticle } from "../article/compileArticle";
import { listNames } from "../files/listNames";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { normaliseUrl } from "./normaliseUrl";

const FOLDER = "articles";
const ENDING = ".md";

export function readDrafts(dataDir: string, report: (problem: Problem) => void): readonly ArticleDraft[] {
  const names = listNames(dataDir, FOLDER, report);
  if (names === undefined) {
    report({ file: FOLDER, line: 1, message: "This folder is missing: create it and put the articles into it." });
    return [];
  }
  const drafts: ArticleDraft[] = [];
  for (const name of names) {
    if (name.startsWith(".") || name === "README.md") continue;
    const file = `${FOLDER}/${name}`;
    if (!name.endsWith(ENDING)) {
      report({
        file,
        line: 1,
        message: "Only articles belong here, as files ending in .md: rename it or move it away.",
      });
      continue;
    }
    const text = readTextFile(dataDir, file, report);
    const draft = text === undefined ? undefined : compileArticle(file, text, report);
    if (draft !== undefined) drafts.push(draft);
  }
  for (const problem of checkIds(drafts)) report(problem);
  return linkHeld(drafts);
}

function checkIds(drafts: readonly ArticleDraft[]): readonly Problem[] {
  const fileOf = new Map<string, string>();
  return drafts.flatMap(({ file, idLine, article: { id } }) => {
    const problems: Problem[] = [];
    const name = file.slice(FOLDER.length + 1, -ENDING.length);
    if (id !== name) {
      const message = `The id "${id}" is not the file's name: write "id: ${name}" or rename the file.`;
      problems.push({ file, line: idLine, message });
    }
    const other = fileOf.get(id);
    if (other === undefined) fileOf.set(id, file);
    else
      problems.push({
        file,
        line: idLine,
        message: `The id "${id}" is also that of ${other}: give one of them another.`,
      });
    return problems;
  });
}

/** A link to an article's own page in the application, on any host: the page puts the site's path before it. */
const articleAddress = (id: ArticleId) => `/article/${id}/`;

/**
 * Links between imported articles lead to those of the edition, so that they work offline. Done here and not when they
 * are imported: which articles an edition holds changes, and the files keep what their source says.
 */
function linkHeld(drafts: readonly ArticleDraft[]): readonly ArticleDraft[] {
  const held = new Map<string, ArticleId>();
  for (const { article, origin } of drafts) {
    for (const url of [...(origin?.url === undefined ? [] : [origin.url]), ...(origin?.also ?? [])])
      held.set(normaliseUrl(url), article.id);
  }
  if (held.size === 0) return drafts;
  return drafts.map((draft) => {
    const children = draft.article.body.children.map((block) => linkBlock(block, held));
    return { ...draft, article: { ...draft.article, body: { type: "root" as const, children } } };
  });
}

type Held = ReadonlyMap<string, ArticleId>;

function linkBlock(block: Block, held: Held): Block {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, children: linkInlines(block.children, held) };
    case "blockquote":
    case "footnoteDefinition":
      return { ...block, children: block.children.map((child) => linkBlock(child, held)) };
    case "list":
      return {
        ...block,
        children: block.children.map(
          (item): ListItem => ({ ...item, children: item.children.map((child) => linkBlock(child, held)) }),
        ),
      };
    case "table":
      return {
        ...block,
        children: block.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: linkInlines(cell.children, held) })),
        })),
      };
    default:
      return block;
  }
}

function linkInlines(nodes: readonly Inline[], held: Held): readonly Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === "link") {
      const id = /^https?:/i.test(node.url) ? held.get(normaliseUrl(node.url)) : undefined;
      return id === undefined ? node : { ...node, url: articleAddress(id) };
    }
    return "children" in node ? { ...node, children: linkInlines(node.children, held) } : node;
  });
}
