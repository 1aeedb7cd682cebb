import { sayAbbreviations } from "./sayAbbreviations";
import { sayAcronyms } from "./sayAcronyms";
import { sayAddresses } from "./sayAddresses";
import { sayCompass } from "./sayCompass";
import { sayMoney } from "./sayMoney";
import { sayNumbers } from "./sayNumbers";
import { sayOrdinals } from "./sayOrdinals";
import { sayPunctuation } from "./sayPunctuation";
import { sayUnits } from "./sayUnits";

/** The order matters: « 2 M€ » must become an amount before « M » is taken for a letter. */
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

/** What every voice already says correctly stays as written (« 17,6 millions », « 1978 »). */
export function prepareSpeech(text: string): string {
  const plain = text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .replace(/Ø/g, "O")
    .replace(/ø/g, "o")
    .trim();
  return steps.reduce((spoken, say) => say(spoken), plain);
}
