const small = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"] as const;

/** From 2 to 100; `undefined` beyond, where voices read digits correctly. */
export function spellOrdinal(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 2 || number > 100) return undefined;
  const cardinal = number === 100 ? "cent" : spellCardinal(number);
  const stem = cardinal.replace(/e$/, "").replace(/cinq$/, "cinqu").replace(/neuf$/, "neuv");
  return `${stem}ième`;
}

/** Below a hundred, hyphenated throughout as in the spelling reform of 1990. */
function spellCardinal(number: number): string {
  const word = small[number];
  if (word !== undefined) return word;
  if (number < 20) return `dix-${small[number - 10]}`;
  if (number >= 80) return number === 80 ? "quatre-vingt" : `quatre-vingt-${spellCardinal(number - 80)}`;
  const base = Math.min(60, number - (number % 10));
  const rest = number - base;
  const ten = tens[base / 10] ?? "";
  if (rest === 0) return ten;
  return rest === 1 || rest === 11 ? `${ten}-et-${spellCardinal(rest)}` : `${ten}-${spellCardinal(rest)}`;
}
