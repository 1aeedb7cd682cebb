import * as v from "valibot";
import { PlaceIdSchema, ProgrammeIdSchema, TopicIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";
import { DecimalSchema } from "./decimal";
import { FlagSchema } from "./flag";
import { PartialDateSchema } from "./partialDate";
import { MentionSchema, type Proof, ProofsSchema, proved } from "./proof";

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
  "decision",
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

/** « fin 2019 » is 2019 and `end`: the part of a year or a month that the text names. */
const DatePartSchema = v.picklist(["start", "end"]);

/** When it runs. A side that no text gives is absent. */
export const PeriodSchema = v.object({
  first: v.optional(PartialDateSchema),
  firstPart: v.optional(DatePartSchema),
  last: v.optional(PartialDateSchema),
  lastPart: v.optional(DatePartSchema),
  wording: text,
  proofs: ProofsSchema,
  remark: v.optional(text),
});
export type Period = v.InferOutput<typeof PeriodSchema>;

/** When an article said something, as far as its text tells; found by the press. `inferred`: the text leaves the year out. */
export const SaidOnSchema = v.object({ on: PartialDateSchema, inferred: v.optional(v.literal("year")) });
export type SaidOn = v.InferOutput<typeof SaidOnSchema>;

/** A dated step of its history. */
export const MilestoneSchema = v.object({
  on: PartialDateSchema,
  /** The last of several days. */
  last: v.optional(PartialDateSchema),
  /** The text leaves the year out. */
  inferred: v.optional(v.literal("year")),
  /** What gives the year: the order of the source, unless another date of the same article does. */
  yearFrom: v.optional(v.picklist(["order", "article"])),
  /** The article that tells of it was written before it, and only announces it; found by the press. */
  foretold: v.optional(FlagSchema),
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

/** How far it was on the day of the article that says so. What is over since is for the reader's day to say. */
export const ProgrammeStatusSchema = v.picklist(["announced", "adopted", "signed", "under-way", "completed"]);
export type ProgrammeStatus = v.InferOutput<typeof ProgrammeStatusSchema>;

/** An official page, where a reader sees what holds today. */
const AddressSchema = v.pipe(
  text,
  v.regex(/^https?:\/\/[^\s/?#]+\S*$/, 'must be an address that begins with "https://" or "http://"'),
);

/**
 * What a programme's card shows, in the order in which it does. A text with its proofs (`proved(text)`, or a list of
 * them) that is added here is on the page, can be found and is held against its quotes as soon as it has a name in the
 * messages (`programmes.fields`); for any other shape, the compiler names the places that have to know it.
 */
const cardEntries = {
  purpose: v.optional(proved(text)),
  audiences: v.optional(v.array(v.object({ ...proved(AudienceSchema).entries, detail: v.optional(text) })), []),
  territory: v.optional(v.object({ ...proved(text).entries, places: v.array(PlaceIdSchema) })),
  period: v.optional(PeriodSchema),
  /** Money that is given, or to be had. */
  amounts: v.optional(v.array(AmountSchema), []),
  /** What an institution itself spends, or may spend at most: nobody can ask for it. */
  spending: v.optional(v.array(AmountSchema), []),
  operators: v.optional(v.array(proved(text)), []),
  actions: v.optional(v.array(proved(text)), []),
  beneficiaries: v.optional(v.array(proved(text)), []),
  /** Who shows something there; whether anybody helps them is for `beneficiaries` to say. */
  exhibitors: v.optional(v.array(proved(text)), []),
  /** As the article of the first proof said it on its day. */
  status: v.optional(
    v.object({
      ...proved(ProgrammeStatusSchema).entries,
      /** That article has no date: nobody knows when this was so. */
      undated: v.optional(FlagSchema),
      saidOn: v.optional(SaidOnSchema),
    }),
  ),
  howToApply: v.optional(proved(text)),
  contact: v.optional(proved(text)),
  closing: v.optional(ClosingSchema, { rule: "unknown" }),
};

/**
 * A plan, pact, call, contract, fund or other scheme that the articles name, as far as they tell of it: what none of
 * them states is absent. Kind and topics are the editors' judgement, and so are relations without a sentence; all else
 * has one.
 */
export const ProgrammeSchema = v.object({
  id: ProgrammeIdSchema,
  name: proved(text),
  /** Other names under which the articles know it, word for word. */
  aliases: v.optional(v.array(text), []),
  kind: ProgrammeKindSchema,
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1, "must name at least one topic")),
  /** One short sentence for a list. */
  promise: proved(v.pipe(text, v.maxLength(180))),
  ...cardEntries,
  milestones: v.optional(v.array(MilestoneSchema), []),
  /** Without proofs, that the two belong together is the editor's word alone. */
  related: v.optional(v.array(v.object({ id: ProgrammeIdSchema, why: text, proofs: v.optional(ProofsSchema) })), []),
  /** Where what holds today can be looked up. */
  verifyAt: v.optional(AddressSchema),
  /** « À vérifier »: what the articles leave open, shown and not resolved. */
  remarks: v.optional(v.array(v.object({ text, proofs: ProofsSchema })), []),
  /** Where the articles name it, the first passage of each article first. */
  mentions: v.pipe(v.array(MentionSchema), v.minLength(1, "must have at least one mention")),
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;

export type CardField = keyof typeof cardEntries;
export const cardFields: readonly CardField[] = Object.keys(cardEntries).filter(isCardField);

function isCardField(name: string): name is CardField {
  return Object.hasOwn(cardEntries, name);
}

/** A text in the publisher's words, with the sentences that it comes from. */
export type ProvedText = {
  readonly value: string;
  readonly proofs: readonly Proof[];
  readonly remark?: string | undefined;
};
/** Any text, not one out of a few that the interface has words for. */
type HoldsText<Field> = Field extends { value: infer Value } | { value: infer Value }[]
  ? string extends Value
    ? true
    : false
  : false;
/** A field of the card that holds one such text or several. */
export type TextField = {
  [Name in CardField]: HoldsText<NonNullable<Programme[Name]>> extends true ? Name : never;
}[CardField];

export function readTexts(programme: Programme, name: TextField): readonly ProvedText[] {
  const field = programme[name];
  if (field === undefined) return [];
  return "proofs" in field ? [field] : field;
}
