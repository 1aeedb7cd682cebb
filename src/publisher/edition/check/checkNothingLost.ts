import type { Corpus } from "../compile/readCorpus";
import type { Problem } from "../files/Problem";
import { checkSource, type SourceProof } from "./checkSource";
import { readLeftovers } from "./readLeftovers";
import { readSource } from "./readSource";

type NothingLost = { readonly problems: readonly Problem[]; readonly proofs: readonly SourceProof[] };

/** Every line of a received document is in one article, in the contacts or a leftover, and nothing is added. */
export function checkNothingLost(dataDir: string, corpus: Corpus): NothingLost {
  const problems: Problem[] = [];
  const proofs: SourceProof[] = [];
  const report = (problem: Problem) => problems.push(problem);
  for (const name of listSourceNames(corpus)) {
    const lines = readSource(dataDir, name, report);
    const leftovers = readLeftovers(dataDir, name, report);
    if (lines === undefined) continue;
    const checked = checkSource(name, lines, leftovers, corpus);
    problems.push(...checked.problems);
    proofs.push(checked.proof);
  }
  return { problems, proofs };
}

function listSourceNames({ drafts, contactsFile }: Corpus): readonly string[] {
  const sources = [...drafts.map(({ source }) => source), contactsFile?.source];
  return [...new Set(sources.flatMap((source) => (source === undefined ? [] : [source.file])))].sort();
}
