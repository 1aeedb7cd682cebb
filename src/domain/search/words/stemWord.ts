import { stemmer } from "@orama/stemmers/french";
import { irregularForms } from "./irregularForms";

/**
 * The common part of a folded word's forms: « aides », « aide » and « aidé » are one. Snowball's French stemmer, after
 * folding (so that a word typed without accents meets the one in the text) and after the plural is off: it would leave
 * the -s of « emplois », « crédits » or « formations », and read « démissions » as a verb.
 */
export function stemWord(folded: string): string {
  const singular = irregularForms.get(folded) ?? toSingular(folded);
  return irregularForms.get(singular) ?? stemmer(singular);
}

const FEWEST_LETTERS_OF_A_PLURAL = 4;

/** Invariable words lose their -s too, but always. The feminine of « français » would keep one that its plural lost. */
function toSingular(word: string): string {
  if (word.length < FEWEST_LETTERS_OF_A_PLURAL) return word;
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  return /.{3}[ao]ise$/.test(singular) ? singular.slice(0, -2) : singular;
}
