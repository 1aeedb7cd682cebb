/** Enough words to be unique, few enough for a URL. */
const EDGE_WORDS = 5;
const WHOLE_UP_TO_WORDS = 2 * EDGE_WORDS + 2;

/**
 * `:~:text=first words,last words` (https://wicg.github.io/scroll-to-text-fragment/). Both ends must be whole words of
 * one block; a line break separates blocks. `undefined` when there are no words.
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

/** Drops standalone symbols at both ends, because browsers match words. */
function wordsOf(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const isWord = (word: string) => /[\p{L}\d]/u.test(word);
  const first = words.findIndex(isWord);
  const lastFromEnd = [...words].reverse().findIndex(isWord);
  return first === -1 ? [] : words.slice(first, words.length - lastFromEnd);
}

/** `-`, `,` and `&` are syntax here, and `encodeURIComponent` leaves `-` alone. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}
