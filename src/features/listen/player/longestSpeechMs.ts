/** espeak needs 180 ms per character of « 36 pour cent »; other voices need 70. */
const SLOWEST_CHARACTER_MS = 250;
const SLOWEST_START_MS = 8000;

/** After this time no voice is still speaking, so its `end` event was lost. */
export function longestSpeechMs(text: string, rate: number): number {
  return SLOWEST_START_MS + (text.length * SLOWEST_CHARACTER_MS) / rate;
}
