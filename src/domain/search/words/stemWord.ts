import { stemmer } from "@orama/stemmers/french";
import { irregularForms } from "./irregularForms";

/**
 * Snowball's French stemmer, after folding, so that a word typed without accents matches, and after removing the
 * plural, because Snowball keeps the -s of « emplois » and reads « démissions » as a verb.
 */
export function stemWord(folded: string): string {
  const singular = irregularForms.get(folded) ?? toSingular(folded);
  return irregularForms.get(singular) ?? stemmer(singular);
}

const MIN_LETTERS_OF_A_PLURAL = 4;

/** Invariable words lose their -s too, but consistently. « française » must not keep the -s that « français » lost. */
function toSingular(word: string): string {
  if (word.length < MIN_LETTERS_OF_A_PLURAL) return word;
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  return /.{3}[ao]ise$/.test(singular) ? singular.slice(0, -2) : singular;
}
