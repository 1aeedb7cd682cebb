import { buildEdition } from "../../edition/buildEdition";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { writeProblems } from "../../edition/files/Problem";
import { applyEnvironment } from "./applyEnvironment";

/** Throws with all problems listed, for a build that cannot go on without the edition. */
export async function loadEdition(dataDir: string): Promise<CompiledEdition> {
  const { edition, problems } = await buildEdition(dataDir);
  if (edition === undefined || problems.length > 0) throw new Error(`\n${writeProblems(dataDir, problems)}`);
  return applyEnvironment(edition);
}
