/** Counts what stands between spaces and contains a letter or digit (« l’Etat » is one, « : » none). */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) count++;
  return count;
}
