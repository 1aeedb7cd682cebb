const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const isoDay = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const writtenDay = /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/g;
const telephone = /(?:\+33 ?(?:\(0\) ?)?\d|(?<![\d,.])0\d)(?:[ .]?\d{2}){4}(?!\d)/g;
const grouped = /(?<![\d,.])\d{1,3}(?:[ .]\d{3})+(?!\d)/g;
const range = /(?<![\p{L}\d,.-])(\d+(?:,\d+)?) ?[-–] ?(\d+(?:,\d+)?)(?![\p{L}\d-])/gu;

export function expandNumbers(text: string): string {
  return (
    text
      .replace(isoDay, (whole, year: string, month: string, day: string) => sayDay(day, month, year) ?? whole)
      .replace(writtenDay, (whole, day: string, month: string, year: string) => sayDay(day, month, year) ?? whole)
      .replace(telephone, sayTelephone)
      .replace(grouped, (digits) => digits.replace(/[ .]/g, ""))
      // A common slip in newspapers: a space after the comma of « 1,95 milliards ».
      .replace(/(?<=\d), (?=\d{2} (?:millions?|milliards?)\b)/g, ",")
      .replace(range, (whole, first: string, last: string) =>
        toNumber(first) < toNumber(last) ? `${first} à ${last}` : whole,
      )
      .replace(minus, "moins ")
      .replace(/\+ ?(?=\d)/g, "plus ")
      .replace(/(?<=\d)\.(?=\d)/g, " point ")
      .replace(/(?<=\d) ?\/ ?(?=\d)/g, " sur ")
  );
}

/**
 * Voices skip a dash before a number, which turns a fall into a rise. It is a minus before a percentage, after a word
 * that announces a change, or glued to its number; otherwise it is punctuation (« la Région – 13 lieux – »).
 */
const minus =
  /(?<![\d\p{L}])[-−–] ?(?=\d+(?:,\d+)? ?(?:%|pour cent))|(?<=(?:^|[\s(])(?:de|à|soit|par) )[-−–] ?(?=\d)|(?<=^|[\s(])[-−](?=\d)/giu;

function toNumber(written: string): number {
  return Number(written.replace(",", "."));
}

function sayDay(day: string, month: string, year: string): string | undefined {
  const name = months[Number(month) - 1];
  return name && Number(day) >= 1 && Number(day) <= 31
    ? `${Number(day) === 1 ? "1er" : Number(day)} ${name} ${year}`
    : undefined;
}

/** Read in pairs. The « (0) » is only dialled within France. */
function sayTelephone(written: string): string {
  const digits = written.replace("(0)", "").replace(/[^\d+]/g, "");
  const [, abroad, first = "", rest = ""] = /^(\+33)?(0?\d)(\d{8})$/.exec(digits) ?? [];
  const pairs = [first, ...(rest.match(/\d{2}/g) ?? [])].map((pair) =>
    pair.replace(/^0(\d)$/, (_, digit: string) => (digit === "0" ? "zéro zéro" : `zéro ${digit}`)),
  );
  return `${abroad ? "plus 33, " : ""}${pairs.join(", ")}`;
}

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

const small = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"] as const;

/** From 2 to 100; `undefined` beyond, where voices read digits correctly. */
function spellOrdinal(number: number): string | undefined {
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

/** Only read right after a number. The second form is used from two on. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  "%": ["pour cent", "pour cent"],
  "‰": ["pour mille", "pour mille"],
  "°C": ["degré", "degrés"],
  "km/h": ["kilomètre heure", "kilomètres heure"],
  km: ["kilomètre", "kilomètres"],
  "km²": ["kilomètre carré", "kilomètres carrés"],
  m: ["mètre", "mètres"],
  "m²": ["mètre carré", "mètres carrés"],
  "m³": ["mètre cube", "mètres cubes"],
  cm: ["centimètre", "centimètres"],
  mm: ["millimètre", "millimètres"],
  ha: ["hectare", "hectares"],
  kg: ["kilo", "kilos"],
  g: ["gramme", "grammes"],
  t: ["tonne", "tonnes"],
  kW: ["kilowatt", "kilowatts"],
  kWh: ["kilowattheure", "kilowattheures"],
  MW: ["mégawatt", "mégawatts"],
  MWh: ["mégawattheure", "mégawattheures"],
  GW: ["gigawatt", "gigawatts"],
  GWh: ["gigawattheure", "gigawattheures"],
  Mo: ["mégaoctet", "mégaoctets"],
  Go: ["gigaoctet", "gigaoctets"],
  h: ["heure", "heures"],
  min: ["minute", "minutes"],
  j: ["jour", "jours"],
};

const longestFirst = Object.keys(units).sort((a, b) => b.length - a.length);
const measured = new RegExp(`(\\d+(?:,\\d+)?) ?(${longestFirst.join("|")})(?![\\p{L}²³])`, "gu");

export function expandUnits(text: string): string {
  return text
    .replace(measured, (whole, written: string, unit: string, at: number) => {
      const [one, many] = units[unit] ?? ["", ""];
      const after = /^\d/.test(text.slice(at + whole.length)) ? " " : "";
      return `${written} ${Number(written.replace(",", ".")) < 2 ? one : many}${after}`;
    })
    .replace(/(?<=heures?|jours?) ?\/ ?(?=\d)/g, " sur ")
    .replace(
      /(?<=euros?|tonnes?|kilos?) ?\/ ?(an|mois|jour|heure|habitant|personne|ha|m²|km|t|kg|MWh|kWh)(?!\p{L})/gu,
      (_, per: string) => ` par ${units[per]?.[0] ?? per}`,
    );
}

const amount = "(\\d+(?:,\\d+)?)";
const thousands = new RegExp(`${amount} ?[kK] ?€`, "g");
const large = new RegExp(`${amount} ?(M|Mds?|Mrds?) ?(?:€|d[’']euros|d[’']€|euros)(?![\\p{L}])`, "gu");
const withCents = /(\d+),(\d{2}) ?€/g;
const plain = new RegExp(`${amount} ?€`, "g");

export function expandMoney(text: string): string {
  if (!/€|M|euros/.test(text)) return text;
  return text
    .replace(thousands, (_, written: string) => countOf(timesThousand(written), "euro"))
    .replace(
      large,
      (_, written: string, scale: string) => `${countOf(written, scale === "M" ? "million" : "milliard")} d’euros`,
    )
    .replace(/(?<=millions?|milliards?) ?(?:d[’'])?€/g, " d’euros")
    .replace(withCents, (_, euros: string, cents: string) =>
      Number(cents) === 0 ? countOf(euros, "euro") : `${countOf(euros, "euro")} ${Number(cents)}`,
    )
    .replace(plain, (_, written: string) => countOf(written, "euro"))
    .replace(/ ?€/g, " euros");
}

/** The French plural starts at two: « 1,3 million ». */
function countOf(written: string, unit: string): string {
  return `${written} ${unit}${Number(written.replace(",", ".")) < 2 ? "" : "s"}`;
}

/** Works on the digits, because floating point would add fractions: « 1,5 » becomes 1500. */
function timesThousand(written: string): string {
  const [whole = "", fraction = ""] = written.split(",");
  const digits = `${whole}${fraction.padEnd(3, "0").slice(0, 3)}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(3);
  return rest ? `${digits},${rest}` : digits;
}

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

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const web =
  /(?:https?:\/\/|www\.)[^\s()<>«»]*[^\s()<>«».,;:!?]|(?<![\p{L}\d.@-])(?:[a-z0-9-]+\.)+(?:fr|eu|com|org|net|info|lu|alsace)(?![\p{L}\d.-])(?:\/[^\s()<>«»]*[^\s()<>«».,;:!?])?/gu;

const signs: Readonly<Record<string, string>> = { ".": " point ", "-": " tiret ", _: " souligné ", "@": " arobase " };

/** Only the host of a long address is read out: nobody remembers the rest from hearing it. */
export function expandAddresses(text: string): string {
  return text.replace(email, sayHost).replace(web, (address) => sayHost(hostOf(address)));
}

function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#].*$/, "");
}

function sayHost(host: string): string {
  const ending = /\.([a-z]{2})$/.exec(host)?.[1];
  const spelled = ending ? `${host.slice(0, -2)}${Array.from(ending.toUpperCase()).join(" ")}` : host;
  return spelled.replace(/[.@_-]/g, (sign) => signs[sign] ?? sign);
}

/** Voices take « Est » for the verb and say « Grand é » (espeak-ng 1.52), so it is spelled phonetically. */
export function expandCompassPoints(text: string): string {
  return text
    .replace(/(?<=(?<!\p{L})(?:Grand|Nord|Sud)[ -]|(?<!\p{L})l[’'])Est(?!\p{L})/gu, "Este")
    .replace(/(?<!\p{L})EST(?!\p{L})/gu, "Este");
}

export function expandPunctuation(text: string): string {
  return text
    .replace(/[«»“”„"*•]/g, " ")
    .replace(/(?<=\p{L})et ?\/ ?ou(?=\p{L})/gu, "et ou")
    .replace(/(?<!\p{L})et ?\/ ?ou(?!\p{L})/gu, "et ou")
    .replace(/(?<=[\p{L}\d]) ?\/ ?(?=[\p{L}\d])/gu, ", ")
    .replace(/ [–—-] /g, ", ")
    .replace(/^[–—-] /, "")
    .replace(/ ?& ?/g, " et ")
    .replace(/\(/g, ", ")
    .replace(/\)(?=[\s,]*[\p{L}\d])/gu, ", ")
    .replace(/\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:!?…])/g, "")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/,\s*(?=[.;:!?…])/g, "")
    .replace(/^[\s,]+/, "")
    .trim();
}
