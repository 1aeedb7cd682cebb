import { spellOrdinal } from "./spellOrdinal";

const roman = "(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})";
const romanOrdinal = new RegExp(`(?<![\\p{L}\\d])(${roman})(er|ère|re|ème|e|è)(?!\\p{L})`, "gu");
const arabicOrdinal = /(?<![\p{L}\d,.])(\d+)(er|ère|re|i?ème|ieme|eme|nde|nd|e|è)(s?)(?![\p{L}\d])/gu;
/** Elsewhere Roman numerals look like acronyms (« CCI » would be 201). */
const numbered = new RegExp(
  `(?<=(?<!\\p{L})(?:Louis|Henri|Charles|Napoléon|François|Philippe|Jean-Paul|[Cc]hapitre|[Tt]itre|[Tt]ome|[Aa]nnexe|[Pp]artie|[Ll]ivre|[Vv]olume|[Pp]hase|[Aa]xe) )(${roman})(?![\\p{L}\\d])`,
  "gu",
);

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

export function expandOrdinals(text: string): string {
  return text
    .replace(/(?<=[IVX]e)-(?=[IVX]+e(?!\p{L}))/gu, " et ")
    .replace(romanOrdinal, (whole, letters: string, suffix: string) => sayOrdinal(readRoman(letters), suffix) ?? whole)
    .replace(numbered, (letters) => String(readRoman(letters)))
    .replace(arabicOrdinal, (whole, digits: string, suffix: string, plural: string) => {
      const spoken = sayOrdinal(Number(digits), suffix);
      return spoken ? `${spoken}${plural}` : whole;
    });
}

function sayOrdinal(number: number, suffix: string): string | undefined {
  if (number === 1) return suffix === "er" ? "premier" : "première";
  if (suffix.startsWith("nd")) return suffix === "nd" ? "second" : "seconde";
  return suffix === "er" || suffix === "re" || suffix === "ère" ? undefined : spellOrdinal(number);
}

function readRoman(letters: string): number {
  const values = Array.from(letters, (letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
