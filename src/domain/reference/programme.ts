import * as v from "valibot";
import { HttpAddressSchema } from "../httpAddress";
import { PlaceIdSchema, ProgrammeIdSchema, TopicIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";
import { FlagSchema } from "./flag";
import { PartialDateSchema } from "./partialDate";
import { DecimalSchema, MentionSchema, type Proof, ProofsSchema, proved } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

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
  "decision",
]);
export type ProgrammeKind = v.InferOutput<typeof ProgrammeKindSchema>;

/** `region` is the regional institution itself. */
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

const AmountSchema = v.object({
  /** The text's own words: « plus de cinq millions d’euros ». */
  wording: text,
  euros: v.optional(DecimalSchema),
  perYear: v.optional(FlagSchema),
  scope: text,
  proofs: ProofsSchema,
  remark: v.optional(text),
});
export type Amount = v.InferOutput<typeof AmountSchema>;

/** « fin 2019 » is 2019 and `end`: the part of a year or a month that the text names. */
const DatePartSchema = v.picklist(["start", "end"]);

const PeriodSchema = v.object({
  first: v.optional(PartialDateSchema),
  firstPart: v.optional(DatePartSchema),
  last: v.optional(PartialDateSchema),
  lastPart: v.optional(DatePartSchema),
  wording: text,
  proofs: ProofsSchema,
  remark: v.optional(text),
});
export type Period = v.InferOutput<typeof PeriodSchema>;

/** The date of a statement, filled in when the edition is built. `inferred`: the text leaves the year out. */
const SaidOnSchema = v.object({ on: PartialDateSchema, inferred: v.optional(v.literal("year")) });
export type SaidOn = v.InferOutput<typeof SaidOnSchema>;

const MilestoneSchema = v.object({
  on: PartialDateSchema,
  last: v.optional(PartialDateSchema),
  inferred: v.optional(v.literal("year")),
  /** Source of an inferred year: the order of the source, unless another date of the same article gives it. */
  yearFrom: v.optional(v.picklist(["order", "article"])),
  /** The article is older than the step and only announces it; filled in when the edition is built. */
  foretold: v.optional(FlagSchema),
  text,
  proofs: ProofsSchema,
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** `unknown`: the articles do not say. */
const ClosingSchema = v.variant("rule", [
  v.object({ rule: v.literal("date"), date: IsoDaySchema, proofs: ProofsSchema }),
  v.object({ rule: v.literal("rolling"), proofs: ProofsSchema }),
  v.object({ rule: v.literal("until-budget-used"), proofs: ProofsSchema }),
  v.object({ rule: v.literal("unknown") }),
]);
export type Closing = v.InferOutput<typeof ClosingSchema>;

/** As it was on the day of the article. Whether it is over by now depends on the reader's day. */
const ProgrammeStatusSchema = v.picklist(["announced", "adopted", "signed", "under-way", "completed"]);
export type ProgrammeStatus = v.InferOutput<typeof ProgrammeStatusSchema>;

/**
 * The fields of a programme's card, in display order. A text with its proofs (`proved(text)`, or a list of them) that
 * is added here is shown, searchable and checked against its quotes as soon as it has a label in the messages
 * (`programmes.fields`); for any other shape, the compiler points out what has to change.
 */
const cardEntries = {
  purpose: v.optional(proved(text)),
  audiences: v.optional(v.array(v.object({ ...proved(AudienceSchema).entries, detail: v.optional(text) })), []),
  territory: v.optional(v.object({ ...proved(text).entries, places: v.array(PlaceIdSchema) })),
  period: v.optional(PeriodSchema),
  /** Money that is granted or can be applied for. */
  amounts: v.optional(v.array(AmountSchema), []),
  /** What an institution itself spends, or may spend at most: nobody can apply for it. */
  spending: v.optional(v.array(AmountSchema), []),
  operators: v.optional(v.array(proved(text)), []),
  actions: v.optional(v.array(proved(text)), []),
  beneficiaries: v.optional(v.array(proved(text)), []),
  /** Who exhibits; whether anybody helps them belongs to `beneficiaries`. */
  exhibitors: v.optional(v.array(proved(text)), []),
  status: v.optional(
    v.object({
      ...proved(ProgrammeStatusSchema).entries,
      /** That article has no date: nobody knows when this was true. */
      undated: v.optional(FlagSchema),
      saidOn: v.optional(SaidOnSchema),
    }),
  ),
  howToApply: v.optional(proved(text)),
  contact: v.optional(proved(text)),
  closing: v.optional(ClosingSchema, { rule: "unknown" }),
};

/** What no article states is absent. Kind, topics and relations without a sentence are the editors' judgement. */
export const ProgrammeSchema = v.object({
  id: ProgrammeIdSchema,
  name: proved(text),
  aliases: v.optional(v.array(text), []),
  kind: ProgrammeKindSchema,
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1, "must name at least one topic")),
  promise: proved(v.pipe(text, v.maxLength(180))),
  ...cardEntries,
  milestones: v.optional(v.array(MilestoneSchema), []),
  /** Without proofs the relation is the editor's judgement alone. */
  related: v.optional(v.array(v.object({ id: ProgrammeIdSchema, why: text, proofs: v.optional(ProofsSchema) })), []),
  verifyAt: v.optional(HttpAddressSchema),
  /** « À vérifier »: what the articles leave open, shown and not resolved. */
  remarks: v.optional(v.array(v.object({ text, proofs: ProofsSchema })), []),
  mentions: v.pipe(v.array(MentionSchema), v.minLength(1, "must have at least one mention")),
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;

export type CardField = keyof typeof cardEntries;
export const cardFields: readonly CardField[] = Object.keys(cardEntries).filter(isCardField);

function isCardField(name: string): name is CardField {
  return Object.hasOwn(cardEntries, name);
}

export type ProvedText = {
  readonly value: string;
  readonly proofs: readonly Proof[];
  readonly remark?: string | undefined;
};
/** Free text, not one of a few values that the interface translates. */
type HoldsText<Field> = Field extends { value: infer Value } | { value: infer Value }[]
  ? string extends Value
    ? true
    : false
  : false;
export type TextField = {
  [Name in CardField]: HoldsText<NonNullable<Programme[Name]>> extends true ? Name : never;
}[CardField];

export function readTexts(programme: Programme, name: TextField): readonly ProvedText[] {
  const field = programme[name];
  if (field === undefined) return [];
  return "proofs" in field ? [field] : field;
}
