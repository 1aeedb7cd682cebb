/** Adults read French text on a screen at about 220 words a minute (Brysbaert 2019 gives 238 for English prose). */
const WORDS_PER_MINUTE = 220;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
