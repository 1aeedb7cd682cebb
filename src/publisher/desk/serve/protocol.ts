import * as v from "valibot";

/* What the desk's page and its server say to each other. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ProposalViewSchema = v.object({
  key: v.string(),
  kind: v.picklist(["place", "date", "amount", "acronym", "programme", "topic"]),
  article: v.string(),
  what: v.string(),
  statement: v.string(),
  quote: v.string(),
  words: v.string(),
  before: v.string(),
  after: v.string(),
  confidence: v.number(),
  reason: v.string(),
  target: v.string(),
  slot: v.optional(v.string()),
});
export type ProposalView = v.InferOutput<typeof ProposalViewSchema>;

const ArticleViewSchema = v.object({ id: v.string(), title: v.string(), isImported: v.boolean() });
export type ArticleView = v.InferOutput<typeof ArticleViewSchema>;

const ProblemSchema = v.object({ file: v.string(), line: v.number(), message: v.string() });
export type ProblemView = v.InferOutput<typeof ProblemSchema>;

export const DeskViewSchema = v.object({
  title: v.string(),
  folder: v.string(),
  articles: v.array(ArticleViewSchema),
  proposals: v.array(ProposalViewSchema),
  /** Of what could not be read. */
  problems: v.array(ProblemSchema),
  undoable: count,
});
export type DeskView = v.InferOutput<typeof DeskViewSchema>;

export const DecideSchema = v.object({ key: v.string(), decision: v.picklist(["accept", "refuse"]) });

/** `isStale`: everything was read anew, and the page has to ask for it. */
export const OutcomeSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), file: v.string(), key: v.optional(v.string()), undoable: count }),
  v.object({ ok: v.literal(false), message: v.string(), isStale: v.boolean() }),
]);
export type OutcomeView = v.InferOutput<typeof OutcomeSchema>;

export const ProblemsSchema = v.object({ problems: v.array(ProblemSchema) });
export const RefusalSchema = v.object({ message: v.string() });

/** « Publish »: checks, then builds. */
const lines = v.array(v.string());
export const PublicationSchema = v.variant("state", [
  v.object({ state: v.picklist(["idle", "checking"]) }),
  v.object({ state: v.literal("refused"), problems: v.array(ProblemSchema) }),
  v.object({ state: v.picklist(["building", "published", "failed"]), lines }),
]);
export type PublicationView = v.InferOutput<typeof PublicationSchema>;

export const PreviewSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), url: v.string() }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);

/** An article beside its source. */
export const SourceSchema = v.object({
  article: lines,
  from: v.optional(v.string()),
  rulesFile: v.optional(v.string()),
  passages: v.array(
    v.object({
      tag: v.string(),
      text: v.string(),
      isKept: v.boolean(),
      reason: v.optional(v.string()),
      choices: v.array(v.object({ selector: v.string(), count })),
    }),
  ),
  message: v.optional(v.string()),
});
export type SourceView = v.InferOutput<typeof SourceSchema>;

export const RuleSchema = v.object({
  id: v.string(),
  at: v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number)),
  selector: v.string(),
});
