/**
 * A text as a search compares it: without accents, capitals and kinds of spaces. `starts` says where each of its
 * characters comes from, with one entry more for the end; absent where they are simply the same places.
 */
export type FoldedText = { readonly text: string; readonly starts?: readonly number[] };

const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o" };

/** Lower case without accents; œ is oe, ’ is ', every run of white space one space. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ");
}

/** An article has a few hundred different characters, and hundreds of thousands of them. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const letters = known.get(character) ?? fold(character);
  known.set(character, letters);
  return letters;
}

/** What does not fold letter for letter. */
const unevenLetters = /[œæßŒÆẞ]|\p{M}|\s\s/u;

/** As `fold`, so that what is found can be shown in the text as it is written. */
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
