import { listTextBlocks } from "../../domain/article/blocks";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import type { SearchMatches } from "../../domain/search/createSearcher";
import { readWords } from "../../domain/search/words/readWords";
import { readArticle } from "../storage";

const MAX_READ = 2;

/** The index only knows stems, so a word's spelling is looked up in the documents that were found. */
export async function findSpelling(term: string, found: readonly SearchMatches[]): Promise<string | undefined> {
  for (const { title } of found) {
    const spelling = findIn(title, term);
    if (spelling !== undefined) return spelling;
  }
  for (const { id } of found.filter(({ kind }) => kind === "article").slice(0, MAX_READ)) {
    const name = decode(ArticleIdSchema, id);
    const article = name.ok ? await readArticle(name.value) : undefined;
    if (!article?.ok || !article.value) continue;
    for (const { text } of listTextBlocks(article.value.body)) {
      const spelling = findIn(text, term);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}

function findIn(text: string, term: string): string | undefined {
  const word = readWords(text).find((candidate) => candidate.term === term);
  return word && text.slice(word.start, word.end).toLowerCase();
}
