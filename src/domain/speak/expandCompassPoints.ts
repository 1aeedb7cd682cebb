/** Voices take « Est » for the verb and say « Grand é » (espeak-ng 1.52), so it is spelled phonetically. */
export function expandCompassPoints(text: string): string {
  return text
    .replace(/(?<=(?<!\p{L})(?:Grand|Nord|Sud)[ -]|(?<!\p{L})l[’'])Est(?!\p{L})/gu, "Este")
    .replace(/(?<!\p{L})EST(?!\p{L})/gu, "Este");
}
