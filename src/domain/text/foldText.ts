/** `starts` maps each character to its original offset, plus one entry for the end; absent if they are equal. */
export type FoldedText = { readonly text: string; readonly starts?: readonly number[] };

const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o" };

/** Lower case without accents; œ becomes oe, ’ becomes ', and each run of white space one space. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ");
}

/** Cached: an article has hundreds of thousands of characters, but only a few hundred different ones. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const letters = known.get(character) ?? fold(character);
  known.set(character, letters);
  return letters;
}

const unevenLetters = /[œæßŒÆẞ]|\p{M}|\s\s/u;

export function foldText(text: string): FoldedText {
  if (!unevenLetters.test(text)) {
    const folded = fold(text);
    if (folded.length === text.length) return { text: folded };
  }
  let folded = "";
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    const isSecondSpace = letters === " " && folded.endsWith(" ");
    if (!isSecondSpace) {
      folded += letters;
      for (let unit = 0; unit < letters.length; unit++) starts.push(at);
    }
    at += character.length;
  }
  starts.push(at);
  return { text: folded, starts };
}

/** Halves of a character become U+FFFD, as in every file that is written from them. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

const elision = /^(?:(?:jus|lors|puis|quoi)?qu|[cdjlmnst])'(?=[\p{L}\d])/u;

export function cutElision(word: string): string {
  return word.replace(elision, "");
}
