/** Both what is written and what is meant: « 1,4 million » is 1.4 and 1 400 000. Also « 5ème », « trois ». */
export function readFrenchNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [, whole = "", decimals = "", word = "", scale = ""] = match;
    const written = word === "" ? Number(`${whole.replace(/\s/g, "")}.${decimals}`) : WORDS[word.toLowerCase()];
    if (written === undefined) continue;
    numbers.push(written);
    const factor = FACTORS[scale.toLowerCase()];
    // Rounded: 8.6 million is 8600000, not 8599999.999….
    if (factor !== undefined) numbers.push(Math.round(written * factor));
  }
  return numbers;
}

/** Ignores the sign: « baisse de 45 % » says -45. */
export function saysNumber(text: string, number: number): boolean {
  return readFrenchNumbers(text).includes(Math.abs(number));
}

const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  premier: 1,
  première: 1,
  deux: 2,
  deuxième: 2,
  trois: 3,
  troisième: 3,
  quatre: 4,
  quatrième: 4,
  cinq: 5,
  cinquième: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  vingt: 20,
  trente: 30,
  cent: 100,
  mille: 1000,
  nul: 0,
  nulle: 0,
};
const FACTORS: Readonly<Record<string, number>> = {
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const words = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** A group of three digits after a space continues a number. */
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,3}(?:\\s\\d{3})+(?!\\d)|\\d+)(?:,\\s?(\\d+))?|(${words})(?!\\p{L}))(?:\\s(millions?|milliards?|mille)(?!\\p{L}))?`,
  "giu",
);
