import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { writeProblems } from "../../edition/files/Problem";
import { signFromEnvironment } from "../../edition/proof/signFromEnvironment";

/** Phones would refuse what their own application's build has not signed. */
export function signOrThrow(dataDir: string, edition: CompiledEdition): CompiledEdition {
  const signed = signFromEnvironment(edition);
  if (!signed.ok) throw new Error(`\n${writeProblems(dataDir, [signed.problem])}`);
  return signed.edition;
}
