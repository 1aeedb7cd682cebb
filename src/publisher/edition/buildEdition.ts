import { checkNothingLost } from "./check/checkNothingLost";
import type { SourceProof } from "./check/checkSource";
import type { CompiledEdition } from "./compile/CompiledEdition";
import { compileCorpus } from "./compile/compileEdition";
import { readCorpus } from "./compile/readCorpus";
import { type Problem, sortProblems } from "./files/Problem";

export type BuiltEdition = {
  /** `undefined` when it cannot be made. May exist beside problems: an article that lost a sentence still compiles. */
  readonly edition: CompiledEdition | undefined;
  readonly problems: readonly Problem[];
  /** Only meaningful when there are no problems. */
  readonly proofs: readonly SourceProof[];
};

/** Compiles a data folder and proves that nothing of its sources was lost, reporting all problems in one run. */
export async function buildEdition(dataDir: string): Promise<BuiltEdition> {
  const corpus = readCorpus(dataDir);
  const compiled = await compileCorpus(corpus);
  const { problems, proofs } = checkNothingLost(dataDir, corpus);
  return {
    edition: compiled.ok ? compiled.edition : undefined,
    problems: sortProblems([...(compiled.ok ? [] : compiled.problems), ...problems]),
    proofs,
  };
}
