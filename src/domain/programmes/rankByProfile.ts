import { decideOutlook } from "./decideState";
import type { ListedProgramme } from "./findProgrammes";
import type { ProgrammeQuery } from "./programmeQuery";
import { decideFit, isEmptyProfile, type ReaderProfile } from "./readerProfile";

/** In display order. `over`: for the reader, but nothing can be had any more. */
export const PROFILE_GROUPS = ["own", "wider", "unsaid", "over", "elsewhere"] as const;
export type ProfileGroup = {
  readonly name: (typeof PROFILE_GROUPS)[number];
  readonly found: readonly ListedProgramme[];
};

/**
 * Ranks and hides nothing; each group keeps the order of the list. `undefined` where the profile has no say: a reader who
 * chose an audience in the list wants to see that one, and all of it.
 */
export function rankByProfile(
  found: readonly ListedProgramme[],
  { filters, ignoresProfile }: ProgrammeQuery,
  profile: ReaderProfile,
): readonly ProfileGroup[] | undefined {
  if (ignoresProfile || isEmptyProfile(profile) || filters.audience.length > 0) return undefined;
  const groupOf = ({ card, reach, state }: ListedProgramme): ProfileGroup["name"] => {
    const fit = decideFit(card, reach, profile);
    return fit !== "elsewhere" && decideOutlook(state) === "over" ? "over" : fit;
  };
  return PROFILE_GROUPS.map((name) => ({ name, found: found.filter((one) => groupOf(one) === name) })).filter(
    (group) => group.found.length > 0,
  );
}
