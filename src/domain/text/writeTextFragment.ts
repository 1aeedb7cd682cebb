/** Words enough to be found once, few enough for an address. */
const EDGE_WORDS = 5;
const WHOLE_UP_TO_WORDS = 2 * EDGE_WORDS + 2;

/**
 * The directive that makes a browser show a passage of the page: `:~:text=first words,last words`
 * (https://wicg.github.io/scroll-to-text-fragment/). The passage has to begin and end with whole words; a line break in
 * it parts two blocks, and neither end may run over one. `undefined` when it has no words.
 */
export function writeTextFragment(passage: string): string | undefined {
  const lines = passage
    .split("\n")
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  if (lines.length === 1 && first.length <= WHOLE_UP_TO_WORDS) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, EDGE_WORDS))},${encode(last.slice(-EDGE_WORDS))}`;
}

/** Without signs that stand alone at the ends: a browser looks for words. */
function wordsOf(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const isWord = (word: string) => /[\p{L}\d]/u.test(word);
  const first = words.findIndex(isWord);
  const lastFromEnd = [...words].reverse().findIndex(isWord);
  return first === -1 ? [] : words.slice(first, words.length - lastFromEnd);
}

/** `-`, `,` and `&` have a meaning there; only the first is left alone by `encodeURIComponent`. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}
