/**
 * A text as a search compares it, without accents, capitals and kinds of spaces, and where each of its characters
 * comes from. `starts` has one entry more: the end.
 */
export type FoldedText = { readonly text: string; readonly starts: readonly number[] };

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

/** An article has a few hundred different characters and hundreds of thousands of them. */
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character) ?? fold(character);
  folded.set(character, known);
  return known;
}

/** As `fold`, character by character, so that what is found can be shown in the text as it is written. */
export function foldText(text: string): FoldedText {
  let plain = "";
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    const isSecondSpace = letters === " " && plain.endsWith(" ");
    if (!isSecondSpace) {
      plain += letters;
      for (let unit = 0; unit < letters.length; unit++) starts.push(at);
    }
    at += character.length;
  }
  starts.push(at);
  return { text: plain, starts };
}
