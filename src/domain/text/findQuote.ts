/**
 * Where a text has these words, -1 where it does not. Kinds of spaces are taken as equal, as the press does; one space for
 * each space, so that positions stay the same.
 */
export function findQuote(text: string, quote: string): number {
  return equalSpaces(text).indexOf(equalSpaces(quote));
}

function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
