import { cutElision, fold } from "../../text/foldText";
import { isNumeral, readAmount, readAmountInLetters } from "./readAmount";
import { stemWord } from "./stemWord";
import { stopWords } from "./stopWords";

export type Word = {
  readonly term: string;
  /** UTF-16 offset, without the elided article (« l’ »). */
  readonly start: number;
  readonly end: number;
  /** `stop` words are not indexed; a `part` belongs to the amount or compound name before it. */
  readonly role?: "stop" | "part";
};

const spaces = "[ \\u00a0\\u202f]";
/** In this order: start-up, as « startup » · S.R.D.E.I.I. · R&D · 800 000 · 2,5 · 5G, 1er · l’artisanat, NØØVISTA, A31. */
const anyWord = new RegExp(
  [
    "(?<![\\p{L}\\d])(?:[Ss]tart[- ][Uu]ps?|[Cc]o-[Ww]orking|[Ee]-[Cc]ommerce|[Ww]eek-[Ee]nds?|[Bb]io-[éÉ]conomies?)(?!\\p{L})",
    "(?:\\p{L}\\.){2,}",
    `(?<![\\p{L}\\d])\\p{L}${spaces}?&${spaces}?\\p{L}(?![\\p{L}\\d])`,
    `(?<![\\d.,])\\d{1,3}(?:${spaces}\\d{3})+(?!\\d)(?:,\\d+)?`,
    "\\d+[.,]\\d+",
    "\\d[\\p{L}\\p{M}\\d]*",
    "\\p{L}[\\p{L}\\p{M}\\d]*(?:['’ʼ]\\p{L}[\\p{L}\\p{M}\\d]*)*",
  ].join("|"),
  "gu",
);

export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let wasShouted = false;
  let partsUntil = 0;
  for (const { 0: written, index: at } of text.matchAll(anyWord)) {
    const end = at + written.length;
    if (isDigit(written)) {
      const number = /^[^\p{L}]+/u.exec(written)?.[0] ?? written;
      const amount = readAmount(text, at, number);
      if (amount) {
        words.push({ term: amount.term, start: at, end: amount.end });
        partsUntil = amount.end;
      }
      words.push({ term: toNumber(written), start: at, end, ...(at < partsUntil && { role: "part" }) });
      wasShouted = false;
      continue;
    }
    const { terms, isStop, isNumber, elided, isShouted } = analyse(written);
    const amount = isNumber && at >= partsUntil ? readAmountInLetters(text, at + elided) : undefined;
    if (amount) {
      words.push({ term: amount.term, start: at + elided, end: amount.end });
      partsUntil = amount.end;
    }
    // « CES » in a sentence is a name; in a title in capitals it is « ces ».
    const role = isStop && (!isShouted || wasShouted) ? "stop" : at < partsUntil ? "part" : undefined;
    for (const [place, term] of terms.entries()) {
      words.push({ term, start: at + elided, end, ...(place > 0 ? { role: "part" } : role && { role }) });
    }
    wasShouted = isShouted;
  }
  return words;
}

function isDigit(written: string): boolean {
  const first = written.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** « 800 000 » equals « 800000 », « 2,5 » equals « 2.5 », and « 5G » equals « 5g ». */
function toNumber(written: string): string {
  return fold(written).replaceAll(" ", "").replace(",", ".");
}

type Analysed = {
  /** Several for a compound name: « ArcelorMittal », « Arcelor », « Mittal ». */
  readonly terms: readonly string[];
  readonly isStop: boolean;
  /** « cinq »: it may begin an amount in letters. */
  readonly isNumber: boolean;
  readonly elided: number;
  readonly isShouted: boolean;
};

/** Cached: ten thousand articles have four million words, of which two hundred thousand are different. */
const known = new Map<string, Analysed>();
const MAX_KNOWN = 300_000;

function analyse(written: string): Analysed {
  const before = known.get(written);
  if (before) return before;
  const folded = fold(written);
  const bare = cutElision(folded);
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, "");
  const isStop = stopWords.has(letters);
  const elided = folded.length - bare.length;
  const isShouted = letters.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  const names = isShouted ? [] : (written.slice(elided).match(/\p{Lu}?[^\p{Lu}]{2,}|\p{Lu}{2,}(?!\p{Ll})/gu) ?? []);
  const bareNames = names.map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, "")).filter((name) => name !== "");
  const parts = bareNames.length > 1 ? bareNames.map(stemWord) : [];
  // A letter of its own that is only a sign (« ʼ ») leaves nothing to search for.
  const terms = [stem(letters), ...parts].filter((term) => term !== "");
  const analysed = { terms, isStop, isNumber: isNumeral(letters), elided, isShouted };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(written, analysed);
  return analysed;
}

function stem(letters: string): string {
  return /\d/.test(letters) ? letters : stemWord(letters);
}
