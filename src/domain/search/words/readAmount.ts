import { fold } from "../../text/foldText";

type ReadAmount = { readonly term: string; readonly end: number };

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const space = "[ \\u00a0\\u202f]";
const euros = "(?:€|eur(?:os?)?(?!\\p{L}))";
const scaleWord = `(millions?|milliards?)(?!\\p{L})(?:${space}+d[’' ]?${space}*(?:€|euros?(?!\\p{L})))?`;
const scale = new RegExp(`${space}*(?:${scaleWord}|(mds?|m|k)${space}*(?:d['’]${space}*)?${euros})`, "iuy");

/** « 2 M€ », « 2 millions d’euros » and « 2 000 000 » all become 2000000. `end` is that of the whole amount. */
export function readAmount(text: string, at: number, number: string): ReadAmount | undefined {
  scale.lastIndex = at + number.length;
  const found = scale.exec(text);
  const factor = factors[(found?.[1] ?? found?.[2] ?? "").toLowerCase()];
  const value = Number(number.replace(/[ \u00a0\u202f]/g, "").replace(",", "."));
  if (!found || factor === undefined || !Number.isFinite(value)) return undefined;
  return { term: String(Math.round(value * factor)), end: scale.lastIndex };
}

const numerals: ReadonlyMap<string, number> = new Map([
  ...["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize"].map(
    (word, index): [string, number] => [word, index + 1],
  ),
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["cent", 100],
  ["mille", 1000],
]);
const numeral = `(?:${[...numerals.keys()].join("|")}|vingts|cents)(?!\\p{L})`;
/** « cinq millions d’euros », « deux cent mille euros », « un million et demi ». */
const inLetters = new RegExp(
  `(${numeral}(?:(?:${space}|-)+(?:et${space}+)?${numeral})*)${space}+(?:(millions?|milliards?)(?!\\p{L})(${space}+et${space}+demi(?!\\p{L}))?(?:${space}+d[’' ]?${space}*${euros})?|${euros})`,
  "iuy",
);
/** « deux euros » is a price that nobody searches for, and most texts have « un euro ». */
const MIN_EUROS = 1000;

export function readAmountInLetters(text: string, at: number): ReadAmount | undefined {
  inLetters.lastIndex = at;
  const [, number = "", scaled, half] = inLetters.exec(text) ?? [];
  const end = inLetters.lastIndex;
  const factor = factors[scaled?.toLowerCase() ?? ""] ?? 1;
  const value = Math.round((readNumerals(number) + (half ? 0.5 : 0)) * factor);
  return value < MIN_EUROS ? undefined : { term: String(value), end };
}

export function isNumeral(letters: string): boolean {
  return numerals.has(letters);
}

/** « deux cent cinquante mille » is (2 × 100 + 50) × 1000, « quatre-vingt-dix » 4 × 20 + 10. */
function readNumerals(written: string): number {
  let total = 0;
  let part = 0;
  for (const word of fold(written).split(/[^a-z]+/)) {
    const value = numerals.get(word) ?? numerals.get(word.replace(/s$/, "")) ?? 0;
    if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value === 100 || (value === 20 && part % 100 === 4)) {
      const rest = value === 20 ? 4 : part;
      part = part - rest + Math.max(rest, 1) * value;
    } else {
      part += value;
    }
  }
  return total + part;
}
