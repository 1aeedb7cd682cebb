/** Words as a reader counts them: what stands between spaces and holds a letter or a digit (« l’Etat » is one, « : » none). */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) count++;
  return count;
}
