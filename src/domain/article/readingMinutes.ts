/** Our estimate for French on a screen; Brysbaert (2019) measured 238 words a minute for English prose. */
const WORDS_PER_MINUTE = 220;

export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Rounded up; 0 when less than three quarters of a minute is left. `progress` is 0 to 1. */
export function minutesLeft(words: number, progress: number): number {
  const minutes = (words * (1 - progress)) / WORDS_PER_MINUTE;
  return Math.min(readingMinutes(words), minutes < 0.75 ? 0 : Math.ceil(minutes));
}
