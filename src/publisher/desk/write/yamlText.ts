/** JSON's texts are YAML's, whatever stands in them. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

export type Mention = { readonly article: string; readonly quote: string; readonly words?: string | undefined };

/** As the house writes proofs and mentions: on one line. */
export function writeMention({ article, quote, words }: Mention): string {
  return `{ article: ${article}, quote: ${quoted(quote)}${words === undefined ? "" : `, words: ${quoted(words)}`} }`;
}
