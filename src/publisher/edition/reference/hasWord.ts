/** Matches whole words only: « IA » is not in « SIAM ». */
export function hasWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isWordAt(text, at, at + words.length)) return true;
  }
  return false;
}

/** `false` where the range begins or ends within a word. */
export function isWordAt(text: string, start: number, end: number): boolean {
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
