import type { Amount } from "../../../domain/reference/programme";
import type { ProgrammeMessages } from "../../i18n/fr/programmes";

/** « plus de cinq millions d’euros par an », in the publisher's words. */
export function writeAmount(
  { wording, perYear }: Pick<Amount, "wording" | "perYear">,
  messages: ProgrammeMessages,
): string {
  return perYear ? messages.perYear(wording) : wording;
}
