import type { CompiledEdition } from "../compile/CompiledEdition";

export function writeVirtualModule({ identity, siteUrl, about, articles }: CompiledEdition): string {
  const facts = {
    identity,
    siteUrl: siteUrl ?? "",
    topics: about.topics,
    articleCount: articles.length,
  };
  return Object.entries(facts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join("");
}
