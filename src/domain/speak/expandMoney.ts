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
