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
