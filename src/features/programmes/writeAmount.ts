import type { Amount } from "../../domain/reference/programme";
import type { ProgrammeSentences } from "./useProgrammeSentences";

/** « plus de cinq millions d’euros par an », in the publisher's words. */
export function writeAmount(
  { wording, perYear }: Pick<Amount, "wording" | "perYear">,
  words: ProgrammeSentences,
): string {
  return perYear ? words.perYear(wording) : wording;
}
