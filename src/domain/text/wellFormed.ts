/** Halves of a character become U+FFFD, as in every file that is written from them. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
