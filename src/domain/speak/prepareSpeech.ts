import {
  expandAbbreviations,
  expandAcronyms,
  expandAddresses,
  expandCompassPoints,
  expandMoney,
  expandNumbers,
  expandOrdinals,
  expandPunctuation,
  expandUnits,
} from "./expand";

/** The order matters: « 2 M€ » must become an amount before « M » is taken for a letter. */
const steps = [
  expandAddresses,
  expandNumbers,
  expandMoney,
  expandUnits,
  expandOrdinals,
  expandAbbreviations,
  expandCompassPoints,
  expandAcronyms,
  expandPunctuation,
] as const;

/** What every voice already says correctly stays as written (« 17,6 millions », « 1978 »). */
export function prepareSpeech(text: string): string {
  const plain = text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .replace(/Ø/g, "O")
    .replace(/ø/g, "o")
    .trim();
  return steps.reduce((spoken, step) => step(spoken), plain);
}
