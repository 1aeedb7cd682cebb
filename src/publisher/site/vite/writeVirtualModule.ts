import type { Trust } from "../../../domain/edition/proof/proof";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";

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

export function writeTrustModule(
  { identity, signatures }: CompiledEdition,
  { isSigned }: { isSigned: boolean },
): string {
  const trust: Trust = { edition: identity.id, keys: isSigned ? [...signatures.keys] : [] };
  return `export const trust = ${JSON.stringify(trust)};\n`;
}
