/**
 * « Est » the point of the compass, whose last letters are heard. Voices take it for the verb and say « Grand é » (tried
 * with espeak-ng 1.52); another spelling of the same sound helps.
 */
export function sayCompass(text: string): string {
  return text
    .replace(/(?<=(?<!\p{L})(?:Grand|Nord|Sud)[ -]|(?<!\p{L})l[’'])Est(?!\p{L})/gu, "Este")
    .replace(/(?<!\p{L})EST(?!\p{L})/gu, "Este");
}
