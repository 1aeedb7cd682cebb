const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

const unit =
  "€|%|k€|M€|Md€|euros?|millions?|milliards?|ans?|mois|jours?|heures?|h|min|kg|km|tonnes?|emplois?|postes?|personnes?|entreprises?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const beforeUnit = new RegExp(`(?<=\\d)[ ](?=(?:${unit})(?![\\p{L}\\d]))`, "gu");

/**
 * Makes spaces no-break without changing the number of characters, so that offsets (quotes, highlights) stay valid.
 * Rules: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;?!])/g, NARROW)
    .replace(/[ \u00a0](?=:(?:\s|$))/g, NO_BREAK)
    .replace(/«[ \u00a0]/g, `«${NARROW}`)
    .replace(/[ \u00a0](?=»)/g, NARROW)
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, NARROW)
    .replace(beforeUnit, NO_BREAK)
    .replace(/(?<=(?:^|[\s(\u202f\u00a0])–)[ ](?=\d)/g, NO_BREAK)
    .replace(/(?<=\b(?:M|MM|n°|p))\. (?=[\p{Lu}\d])/gu, `.${NO_BREAK}`);
}
