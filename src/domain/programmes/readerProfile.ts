import * as v from "valibot";
import { DepartementSchema } from "../reference/place";
import { type Audience, AudienceSchema } from "../reference/programme";
import type { Reach } from "./listReach";
import type { ProgrammeCard } from "./programmeCard";

/** « Je suis artisan en Moselle »: stays on the device and out of addresses. Either field may be empty. */
export const ReaderProfileSchema = v.object({
  audience: v.fallback(v.optional(AudienceSchema), undefined),
  departement: v.fallback(v.optional(DepartementSchema), undefined),
});
export type ReaderProfile = v.InferOutput<typeof ReaderProfileSchema>;

export const READER_AUDIENCES: readonly Audience[] = [
  "craftspeople",
  "manufacturers",
  "farmers",
  "beekeepers",
  "foresters",
  "start-ups",
  "businesses",
  "founders",
  "researchers",
  "employees",
  "local-authorities",
  "public",
];

/** What is for all businesses is also for craftspeople; what is for the public is for everybody. */
const wider: Partial<Record<Audience, readonly Audience[]>> = {
  craftspeople: ["businesses"],
  manufacturers: ["businesses"],
  "start-ups": ["businesses"],
  farmers: ["businesses"],
  beekeepers: ["farmers", "businesses"],
  foresters: ["businesses"],
};

/** Whatever the articles leave open excludes nobody: better one programme too many than one too few. */
export function fitsProfile(
  { audiences }: Pick<ProgrammeCard, "audiences">,
  { departements, isEverywhere }: Pick<Reach, "departements" | "isEverywhere">,
  { audience, departement }: ReaderProfile,
): boolean {
  const own = audience && new Set<Audience>([audience, "public", ...(wider[audience] ?? [])]);
  const isForThem = !own || audiences.length === 0 || audiences.some((value) => own.has(value));
  const isThere = !departement || isEverywhere || departements.has(departement);
  return isForThem && isThere;
}
