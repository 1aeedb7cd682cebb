/** espeak needs 180 ms for a character of « 36 pour cent »; other voices need 70. */
const SLOWEST_CHARACTER_MS = 250;
/** Some voices are loaded when they are first asked. */
const SLOWEST_START_MS = 8000;

/** After this long, no voice still speaks the text: its `end` was lost. */
export function longestSpeechMs(text: string, rate: number): number {
  return SLOWEST_START_MS + (text.length * SLOWEST_CHARACTER_MS) / rate;
}
