import { stemmer } from "@orama/stemmers/french";
import { listIrregularForms } from "./irregularForms";
import { nounsInEnt } from "./nounsInEnt";

const irregularForms = listIrregularForms(stemmer);

/**
 * Snowball's French stemmer, after folding, so that a word typed without accents matches, and after removing the
 * plural, because Snowball keeps the -s of « emplois » and the -nt of « exposent », and reads « démissions » as a verb.
 */
export function stemWord(folded: string): string {
  const singular = irregularForms.get(folded) ?? toSingular(folded);
  return irregularForms.get(singular) ?? stemmer(singular);
}

const MIN_LETTERS_OF_A_PLURAL = 4;
const MIN_LETTERS_OF_A_VERB = 6;
/** « exposent », not « moment », nor « exposaient » and « exposèrent », which Snowball knows. */
const pluralOfAVerb = /(?<!m|ai|[eiu]r)ent$/;

/** Invariable words lose their -s too, but consistently. « française » must not keep the -s that « français » lost. */
function toSingular(word: string): string {
  if (word.length < MIN_LETTERS_OF_A_PLURAL) return word;
  if (word.length >= MIN_LETTERS_OF_A_VERB && pluralOfAVerb.test(word) && !nounsInEnt.has(word)) {
    return word.slice(0, -"nt".length);
  }
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  return /.{3}[ao]ise$/.test(singular) ? singular.slice(0, -2) : singular;
}
