import * as v from "valibot";
import { DepartementSchema } from "../reference/place";
import { type Audience, AudienceSchema } from "../reference/programme";
import { decideOutlook } from "./decideState";
import type { ListedProgramme } from "./findProgrammes";
import type { Reach } from "./listReach";
import type { ProgrammeCard } from "./programmeCard";
import type { ProgrammeQuery } from "./programmeQuery";

/** « Je suis artisan en Moselle »: stays on the device and out of addresses. Either field may be empty. */
export const ReaderProfileSchema = v.object({
  audience: v.fallback(v.optional(AudienceSchema), undefined),
  departement: v.fallback(v.optional(DepartementSchema), undefined),
});
export type ReaderProfile = v.InferOutput<typeof ReaderProfileSchema>;

/** Nobody reads as the regional institution. */
export const READER_AUDIENCES: readonly Audience[] = AudienceSchema.options.filter((one) => one !== "region");

/** What is for all businesses is also for craftspeople; what is for the public is for everybody. */
const wider: Partial<Record<Audience, readonly Audience[]>> = {
  craftspeople: ["businesses"],
  manufacturers: ["businesses"],
  "start-ups": ["businesses"],
  farmers: ["businesses"],
  beekeepers: ["farmers", "businesses"],
  foresters: ["businesses"],
};

export function isEmptyProfile({ audience, departement }: ReaderProfile): boolean {
  return audience === undefined && departement === undefined;
}

/** Audiences that the reader belongs to as well. */
export function listWiderAudiences(audience: Audience | undefined): readonly Audience[] {
  return audience === undefined ? [] : [...(wider[audience] ?? []), "public"];
}

/** How near a programme is to the reader; `elsewhere`: for others, or for another part of the region. */
export type Fit = "own" | "wider" | "unsaid" | "elsewhere";

/** Whatever the articles leave open excludes nobody. */
export function decideFit(
  { audiences }: Pick<ProgrammeCard, "audiences">,
  { departements, isEverywhere }: Pick<Reach, "departements" | "isEverywhere">,
  { audience, departement }: ReaderProfile,
): Fit {
  if (departement && !isEverywhere && !departements.has(departement)) return "elsewhere";
  if (audience === undefined || audiences.includes(audience)) return "own";
  if (audiences.length === 0) return "unsaid";
  return listWiderAudiences(audience).some((value) => audiences.includes(value)) ? "wider" : "elsewhere";
}

/** In display order. `over`: for the reader, but nothing can be had any more. */
const PROFILE_GROUPS = ["own", "wider", "unsaid", "over", "elsewhere"] as const;
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
