import type { SourceProof } from "./check/checkSource";
import type { CompiledEdition } from "./compile/CompiledEdition";

export function describeEdition({ manifest }: CompiledEdition): string {
  const { articleCount, parts, bytes, proof } = manifest;
  const signed = proof ? `, signed until ${proof.expiresAt.slice(0, 10)}` : "";
  return `${count(articleCount, "article")}, ${count(parts.length, "part")}, ${Math.ceil(bytes / 1000)} kB${signed}`;
}

export function describeProof(dataDir: string, proof: SourceProof): string {
  const { file, lines, articles, articleLines, contactLines, leftoverLines } = proof;
  const places = [
    `${articleLines} in ${count(articles, "article")}`,
    `${contactLines} in the contacts`,
    `${leftoverLines} declared leftovers`,
  ];
  return `${dataDir}/${file}: nothing lost, nothing added (${count(lines, "line")}: ${places.join(", ")})`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
