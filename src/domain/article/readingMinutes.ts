/** Adults read French text on a screen at about 220 words a minute (Brysbaert 2019 gives 238 for English prose). */
const WORDS_PER_MINUTE = 220;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Whole minutes for what is left after `progress` (0–1) of the article; 0 when it is less than one. */
export function minutesLeft(words: number, progress: number): number {
  const minutes = (words * (1 - progress)) / WORDS_PER_MINUTE;
  return Math.min(readingMinutes(words), minutes < 0.75 ? 0 : Math.ceil(minutes));
}
