const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

const unit =
  "€|%|k€|M€|Md€|euros?|millions?|milliards?|ans?|mois|jours?|heures?|h|min|kg|km|tonnes?|emplois?|postes?|personnes?|entreprises?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const beforeUnit = new RegExp(`(?<=\\d)[ ](?=(?:${unit})(?![\\p{L}\\d]))`, "gu");

/**
 * Sets French text for display: spaces that must not break or stretch become no-break ones. Only the kind of a space
 * changes, never the number of characters, so offsets into the text (quotes, highlights) stay valid and nothing is
 * added to what the publisher wrote. Rules: Lexique des règles typographiques en usage à l'Imprimerie nationale.
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
