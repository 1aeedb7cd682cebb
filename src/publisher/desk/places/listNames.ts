import { fold } from "../../../domain/text/foldText";

/** A name that stands in a text, of one word or of several, each with its place. */
type NameInText<T> = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly found: T;
};

/** « Vandœuvre-lès-Nancy » has three words, « Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson » nine. */
const MOST_WORDS = 10;

/** The longest known name at each capital letter of a text. */
export function listNames<T>(text: string, find: (key: string) => T | undefined): readonly NameInText<T>[] {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const folded: (string | undefined)[] = [];
  /** As `nameKey` makes it of the words from one to another. */
  const key = (first: number, last: number) => {
    for (let at = first; at <= last; at++) folded[at] ??= fold(words[at]?.word ?? "");
    return folded.slice(first, last + 1).join(" ");
  };
  const names: NameInText<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || !/^\p{Lu}/u.test(first.word)) continue;
    for (let last = Math.min(words.length, at + MOST_WORDS) - 1; last >= at; last--) {
      const end = words[last]?.end ?? first.end;
      const written = text.slice(first.start, end);
      // A name is one thing: no comma, no line break within.
      if (/[^\p{L}\d '’-]/u.test(written)) continue;
      const found = find(key(at, last));
      if (found === undefined) continue;
      names.push({ start: first.start, end, text: written, found });
      at = last;
      break;
    }
  }
  return names;
}
