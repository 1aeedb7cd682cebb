/** Offset of the quote, or -1. All kinds of spaces count as equal; the length is kept, so that offsets stay valid. */
export function findQuote(text: string, quote: string): number {
  return equalSpaces(text).indexOf(equalSpaces(quote));
}

function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
