const known: Readonly<Record<string, string>> = {
  ADEME: "Adème",
  EHPAD: "Épade",
  FEADER: "Féadère",
  FEDER: "Fédère",
  INSEE: "Insé",
  ONU: "Onu",
  SRADDET: "Sradette",
  SRDEII: "S R D E 2 I",
  ZAC: "Zac",
  ZAN: "Zan",
};

const littleWords: ReadonlySet<string> = new Set(
  "LE LA LES UN UNE DES DU DE ET EN AU AUX OU NON OUI NE PAS GO SUD NORD TOUT TOUS QUI QUE".split(" "),
);

const acronym = /(?<![\p{L}\d])(\p{Lu}{2,})(s?)(?![\p{L}\d])/gu;
const withNumber = /(?<![\p{L}\d])(\p{Lu}{1,4})(\d+)(?!\p{L})/gu;
/** Three or more words in capitals, a long one among them, are a title in capitals and not acronyms. */
const shouted = /(?<!\p{L})(?:\p{Lu}{2,}[’' -]+){2,}\p{Lu}{2,}(?!\p{L})/gu;

/** Spells acronyms out (« P M E ») unless they can be read as a word (« FRAGE »). */
export function expandAcronyms(text: string): string {
  return text
    .replace(/(?<!\p{L})(\p{Lu}) ?& ?(\p{Lu})(?!\p{L})/gu, "$1 et $2")
    .replace(shouted, (words) => (/\p{Lu}{6}/u.test(words) ? asName(words) : words))
    .replace(withNumber, (_, letters: string, digits: string) => `${spell(letters)} ${digits}`)
    .replace(/(?<=\d)(?=[DG](?![\p{L}\d]))/gu, " ")
    .replace(/(?<=\p{Lu}{2})-(?=\p{Lu}{2})/gu, " ")
    .replace(acronym, (_, letters: string) => sayLetters(letters));
}

function sayLetters(letters: string): string {
  const custom = known[letters];
  if (custom !== undefined) return custom;
  if (littleWords.has(letters)) return letters.toLowerCase();
  if (letters.length > 6) return asName(letters);
  if (letters.length > 3 && pronounceable.test(letters)) return asName(withAccents(letters));
  return spell(letters);
}

/** Consonants that can begin a French syllable, vowels, and what can end one. Three letters are always spelled out. */
const onset = "(?:[BCDFGPTV]R|[BCFGP]L|S[CPTMN]|CH|PH|GN|QU|[BCDFGHJKLMNPRSTVZ])";
const vowels = "[AEIOUYÀÂÉÈÊËÎÏÔÛÙ]{1,2}";
const pronounceable = new RegExp(
  `^${onset}?${vowels}(?:[RLNSMXCT]?${onset}${vowels})*(?:[BCDFGKLMNPRSTXZ]|[RLN][ST]|CT)?$`,
);

/** An inner « E » is pronounced « é » in acronyms: METEX is « métex ». */
function withAccents(letters: string): string {
  return letters.replace(/E(?=[BCDFGJKLMNPRSTVZ][AEIOUY])/g, "É");
}

function asName(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}

function spell(letters: string): string {
  return Array.from(letters).join(" ");
}
