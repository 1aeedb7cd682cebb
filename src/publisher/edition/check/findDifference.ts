export type Difference = { readonly source: string; readonly article: string };

/** The differing words: what remains without the common beginning and end. */
export function findDifference(source: string, article: string): Difference {
  const sourceWords = source.split(" ");
  const articleWords = article.split(" ");
  const shorter = Math.min(sourceWords.length, articleWords.length);
  let start = 0;
  while (start < shorter && sourceWords[start] === articleWords[start]) start++;
  let end = 0;
  while (end < shorter - start && sourceWords.at(-1 - end) === articleWords.at(-1 - end)) end++;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(" ");
  return { source: middle(sourceWords), article: middle(articleWords) };
}
