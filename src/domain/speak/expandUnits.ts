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
