/** Counts what stands between spaces and contains a letter or digit (« l’Etat » is one, « : » none). */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}
