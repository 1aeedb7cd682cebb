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
