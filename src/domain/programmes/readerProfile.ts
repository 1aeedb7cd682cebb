import * as v from "valibot";
import { DepartementSchema } from "../reference/place";
import { type Audience, AudienceSchema } from "../reference/programme";
import type { Reach } from "./listReach";
import type { ProgrammeCard } from "./programmeCard";

/** « Je suis artisan en Moselle »: kept on the device, in no address, sent to nobody. Either may be left open. */
export const ReaderProfileSchema = v.object({
  audience: v.fallback(v.optional(AudienceSchema), undefined),
  departement: v.fallback(v.optional(DepartementSchema), undefined),
});
export type ReaderProfile = v.InferOutput<typeof ReaderProfileSchema>;

/** Of the audiences, those that a reader can be. */
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

/** What is for all businesses is for a craftsman's too; what is for the public is for everybody. */
const wider: Partial<Record<Audience, readonly Audience[]>> = {
  craftspeople: ["businesses"],
  manufacturers: ["businesses"],
  "start-ups": ["businesses"],
  farmers: ["businesses"],
  beekeepers: ["farmers", "businesses"],
  foresters: ["businesses"],
};

/**
 * Whether a programme can be for such a reader. What the articles leave open shuts nobody out: a reader is shown one
 * programme too many rather than one too few.
 */
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
