import { sayAbbreviations } from "./sayAbbreviations";
import { sayAcronyms } from "./sayAcronyms";
import { sayAddresses } from "./sayAddresses";
import { sayCompass } from "./sayCompass";
import { sayMoney } from "./sayMoney";
import { sayNumbers } from "./sayNumbers";
import { sayOrdinals } from "./sayOrdinals";
import { sayPunctuation } from "./sayPunctuation";
import { sayUnits } from "./sayUnits";

/** Each takes what those before it left, so the order matters: « 2 M€ » is an amount before « M » is a letter. */
const steps = [
  sayAddresses,
  sayNumbers,
  sayMoney,
  sayUnits,
  sayOrdinals,
  sayAbbreviations,
  sayCompass,
  sayAcronyms,
  sayPunctuation,
] as const;

/**
 * One sentence of French as a device's voice has to be given it to say what a newsreader would. Voices differ: what
 * all of them say right stays as it is written (« 17,6 millions », « 1978 »), the rest is put into plain words.
 */
export function prepareSpeech(text: string): string {
  const plain = text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .replace(/Ø/g, "O")
    .replace(/ø/g, "o")
    .trim();
  return steps.reduce((spoken, say) => say(spoken), plain);
}
