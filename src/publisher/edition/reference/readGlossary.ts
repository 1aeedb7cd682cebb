import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type GlossaryEntry, GlossaryEntrySchema } from "../../../domain/reference/glossary";
import type { ArticleDraft } from "../article/compileArticle";
import { type QuotedArticles, resolveProofs } from "../article/resolveProofs";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { checkExpansion } from "./checkExpansion";
import { type EntriesFile, noEntries } from "./EntriesFile";
import { hasWord } from "./hasWord";
import { writeArticleText } from "./writeArticleText";

export const GLOSSARY_FILE = "glossary.yaml";

export function readGlossary(
  dataDir: string,
  articles: QuotedArticles,
  drafts: readonly ArticleDraft[],
  report: (problem: Problem) => void,
): EntriesFile<GlossaryEntry> {
  const file = GLOSSARY_FILE;
  const text = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (text === undefined) return noEntries(file);
  const reportLine = (line: number, message: string) => report({ file, line, message });
  const { value, lineOf } = readYaml(v.array(GlossaryEntrySchema), text, reportLine, (content, reportAt) =>
    resolveProofs(content, articles, reportAt),
  );
  const texts = drafts.map(({ article }) => ({ id: article.id, text: writeArticleText(article) }));
  const seen = new Set<string>();
  const entries = (value ?? []).map((entry, index) => {
    for (const spelling of [entry.acronym, ...entry.aliases]) {
      const line = lineOf([index, "acronym"]);
      if (seen.has(spelling)) reportLine(line, `"${spelling}" stands here twice: remove one.`);
      seen.add(spelling);
      const isUsed = texts.length === 0 || texts.some((article) => hasWord(article.text, spelling));
      if (!isUsed) reportLine(line, `No article says "${spelling}": correct its spelling or remove it.`);
    }
    const expansion = checkExpansion(entry);
    if (expansion !== undefined) reportLine(lineOf([index, "meaning"]), expansion);
    const using = texts.filter((article) =>
      [entry.acronym, ...entry.aliases].some((word) => hasWord(article.text, word)),
    );
    return { ...entry, articles: using.map(({ id }) => id) };
  });
  return { file, entries, lineOf };
}
