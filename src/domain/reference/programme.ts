import * as v from "valibot";
import { PlaceIdSchema, ProgrammeIdSchema, ThemeIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";
import { DecimalSchema } from "./decimal";
import { FlagSchema } from "./flag";
import { PartialDateSchema } from "./partialDate";
import { MentionSchema, ProofsSchema, proved } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What sort of thing it is, in the editors' judgement. */
export const ProgrammeKindSchema = v.picklist([
  "strategy",
  "plan",
  "pact",
  "contract",
  "agreement",
  "call",
  "scheme",
  "fund",
  "project-support",
  "label",
  "institution",
  "delegation",
  "event",
]);
export type ProgrammeKind = v.InferOutput<typeof ProgrammeKindSchema>;

/** Whom it is for. `region` is the regional institution itself. */
export const AudienceSchema = v.picklist([
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
  "region",
]);
export type Audience = v.InferOutput<typeof AudienceSchema>;

export const AmountSchema = v.object({
  /** As the text says it: « plus de cinq millions d’euros ». */
  wording: text,
  euros: v.optional(DecimalSchema),
  perYear: v.optional(FlagSchema),
  /** What it pays for, or to whom. */
  scope: text,
  proofs: ProofsSchema,
  remark: v.optional(text),
});
export type Amount = v.InferOutput<typeof AmountSchema>;

/** When it runs. A side that no text gives is absent. */
export const PeriodSchema = v.object({
  first: v.optional(PartialDateSchema),
  last: v.optional(PartialDateSchema),
  wording: text,
  proofs: ProofsSchema,
  remark: v.optional(text),
});
export type Period = v.InferOutput<typeof PeriodSchema>;

/** A dated step of its history. */
export const MilestoneSchema = v.object({
  on: PartialDateSchema,
  /** The last of several days. */
  last: v.optional(PartialDateSchema),
  /** The text leaves the year out; the order of the source gives it. */
  inferred: v.optional(v.literal("year")),
  text,
  proofs: ProofsSchema,
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** Until when one can apply. `unknown`: the articles do not say. */
export const ClosingSchema = v.variant("rule", [
  v.object({ rule: v.literal("date"), date: IsoDaySchema, proofs: ProofsSchema }),
  v.object({ rule: v.literal("rolling"), proofs: ProofsSchema }),
  v.object({ rule: v.literal("until-budget-used"), proofs: ProofsSchema }),
  v.object({ rule: v.literal("unknown") }),
]);
export type Closing = v.InferOutput<typeof ClosingSchema>;

/** How far it is, by the articles. Whether its period is over is for the reader's day to say. */
export const ProgrammeStatusSchema = v.picklist(["announced", "adopted", "signed", "under-way", "completed"]);
export type ProgrammeStatus = v.InferOutput<typeof ProgrammeStatusSchema>;

/**
 * A plan, pact, call, contract, fund or other scheme that the articles name, as far as they tell of it: what none of
 * them states is absent. Kind, themes and relations are the editors' judgement; all else has its sentence.
 */
export const ProgrammeSchema = v.object({
  id: ProgrammeIdSchema,
  name: proved(text),
  /** Other names under which the articles know it, word for word. */
  aliases: v.optional(v.array(text), []),
  kind: ProgrammeKindSchema,
  themes: v.pipe(v.array(ThemeIdSchema), v.minLength(1, "must name at least one theme")),
  /** One short sentence for a list. */
  promise: proved(v.pipe(text, v.maxLength(180))),
  purpose: v.optional(proved(text)),
  operators: v.optional(v.array(proved(text)), []),
  audiences: v.optional(v.array(v.object({ ...proved(AudienceSchema).entries, detail: v.optional(text) })), []),
  territory: v.optional(v.object({ ...proved(text).entries, places: v.array(PlaceIdSchema) })),
  period: v.optional(PeriodSchema),
  amounts: v.optional(v.array(AmountSchema), []),
  actions: v.optional(v.array(proved(text)), []),
  beneficiaries: v.optional(v.array(proved(text)), []),
  howToApply: v.optional(proved(text)),
  contact: v.optional(proved(text)),
  status: v.optional(proved(ProgrammeStatusSchema)),
  closing: v.optional(ClosingSchema, { rule: "unknown" }),
  milestones: v.optional(v.array(MilestoneSchema), []),
  related: v.optional(v.array(v.object({ id: ProgrammeIdSchema, why: text })), []),
  /** « À vérifier »: what the articles leave open, shown and not resolved. */
  remarks: v.optional(v.array(v.object({ text, proofs: ProofsSchema })), []),
  /** Where the articles name it, the first passage of each article first. */
  mentions: v.pipe(v.array(MentionSchema), v.minLength(1, "must have at least one mention")),
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;
