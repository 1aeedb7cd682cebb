const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** One letter of one word of five letters or more left out, added, exchanged or swapped; as it was if there is no such word. */
export function mistype(text: string, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit);
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  const chosen = words[below(words.length)];
  if (!chosen) return text;
  const [word] = chosen;
  const at = below(word.length);
  const letter = LETTERS.charAt(below(LETTERS.length));
  const changed = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    swap(word, Math.min(at, word.length - 2)),
  ][below(4)];
  return text.slice(0, chosen.index) + changed + text.slice(chosen.index + word.length);
}

function swap(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
