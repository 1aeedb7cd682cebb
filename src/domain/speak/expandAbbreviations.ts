/** Only before a capitalised name: « Me voici » and « M » alone stay as they are. */
const titles: Readonly<Record<string, string>> = {
  "M.": "Monsieur",
  "MM.": "Messieurs",
  Mme: "Madame",
  Mmes: "Mesdames",
  Mlle: "Mademoiselle",
  Me: "Maître",
  Dr: "Docteur",
  Pr: "Professeur",
};
const title = /(?<![\p{L}\d])(MM?\.|Mmes?|Mlle|Me|Dr|Pr)\.? (?=\p{Lu})/gu;

const counted: Readonly<Record<string, string>> = {
  "n°": "numéro",
  art: "article",
  p: "page",
  pp: "pages",
  vol: "volume",
  chap: "chapitre",
  env: "environ",
};
const beforeNumber = /(?<![\p{L}\d])(n[°º]|art\.|pp?\.|vol\.|chap\.|env\.) ?(?=\d)/giu;

export function expandAbbreviations(text: string): string {
  return text
    .replace(title, (whole, written: string) => `${titles[written] ?? whole} `)
    .replace(beforeNumber, (whole, written: string) => {
      const name = counted[written.toLowerCase().replace(".", "").replace("º", "°")];
      return name ? `${name} ` : whole;
    })
    .replace(/(?<!\p{L})(St|Ste)-(?=\p{Lu})/gu, (_, saint: string) => (saint === "St" ? "Saint-" : "Sainte-"))
    .replace(/(?<!\p{L})av\. J\.-C\./gu, "avant Jésus-Christ")
    .replace(/(?<!\p{L})apr?\. J\.-C\./gu, "après Jésus-Christ")
    .replace(/(?<!\p{L})c\.-à-d\./gu, "c’est-à-dire")
    .replace(/(?<!\p{L})p(?:ar|\.) ex\./gu, "par exemple")
    .replace(/(?<!\p{L})cf\.? (?=\S)/giu, "voir ")
    .replace(/(?<!\p{L})[Tt]él\.? ?(?=:|\d|plus|zéro)/gu, "téléphone ")
    .replace(/(?<!\p{L})hab\.(?=\s|$)/gu, "habitants")
    .replace(/(?<!\p{L})etc(?:\.{3}|…)/gu, "et cetera")
    .replace(/(?<!\p{L})etc\.(?=\s*$|\s+\p{Lu})/gu, "et cetera.")
    .replace(/(?<!\p{L})etc\.?(?!\p{L})/gu, "et cetera");
}
