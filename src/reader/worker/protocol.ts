import * as v from "valibot";
import type { InstallProblem } from "../../domain/edition/installProblem";
import { TrustSchema } from "../../domain/edition/proof/proof";
import type { CheckOutcome, InstallOutcome, InstallProgress } from "../edition/installOutcome";

/** Messages are decoded on arrival, because page and worker may come from two different builds. */

/** What a worker says first, before it was asked anything. */
export const STARTED = "started";

const id = v.number();
const task = {
  id,
  scope: v.string(),
  editionUrl: v.string(),
  /** A page of before editions were signed says nothing of it. */
  trust: v.optional(TrustSchema, { edition: "", keys: [] }),
};

/** Absent where the reader keeps everything, and from a page of before there was a choice. */
const keep = v.optional(v.object({ choice: v.unknown(), dossier: v.unknown() }));

export const RequestSchema = v.variant("type", [
  v.object({
    type: v.literal("install"),
    ...task,
    isDamaged: v.optional(v.boolean(), false),
    /** The library's identity, by which a lost one is known from an empty one. */
    installId: v.optional(v.nullable(v.string()), null),
    /** A page of before there were offers takes everything. */
    unaskedBytes: v.optional(v.number()),
    wantedRevision: v.optional(v.string()),
    keep,
  }),
  v.object({ type: v.literal("check"), ...task, installId: v.optional(v.nullable(v.string()), null), keep }),
  v.object({ type: v.literal("abort"), id }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

export const FetchRequestSchema = v.object({ type: v.literal("fetch-article"), ...task, article: v.string() });
export type FetchRequest = v.InferOutput<typeof FetchRequestSchema>;

const count = v.object({ done: v.number(), total: v.number() });
export const progress: v.GenericSchema<unknown, InstallProgress> = v.object({
  phase: v.picklist(["checking", "downloading", "installing"]),
  articles: count,
  bytes: count,
});

export const problem: v.GenericSchema<unknown, InstallProblem> = v.variant("kind", [
  v.object({ kind: v.literal("unreachable") }),
  v.object({ kind: v.literal("redirected"), path: v.string() }),
  v.object({ kind: v.literal("not-found"), path: v.string(), status: v.number() }),
  v.object({ kind: v.literal("not-an-edition"), path: v.string(), reason: v.string() }),
  v.object({ kind: v.literal("newer-format"), format: v.number() }),
  v.object({ kind: v.literal("untrusted"), reason: v.string() }),
  v.object({ kind: v.literal("expired"), expiredAt: v.string() }),
  v.object({ kind: v.literal("older"), publishedOn: v.string() }),
  v.object({
    kind: v.literal("truncated"),
    path: v.string(),
    expectedBytes: v.number(),
    receivedBytes: v.number(),
  }),
  v.object({ kind: v.literal("altered"), path: v.string() }),
  v.object({ kind: v.literal("too-large"), path: v.string(), limitBytes: v.number() }),
  v.object({ kind: v.literal("invalid-part"), path: v.string(), at: v.string(), reason: v.string() }),
  v.object({ kind: v.literal("quota"), neededBytes: v.number() }),
  v.object({ kind: v.literal("storage"), name: v.string(), message: v.string() }),
]);
const aborted = v.object({ outcome: v.literal("aborted") });
const failed = v.object({ outcome: v.literal("failed"), problem });

const available = v.object({
  outcome: v.literal("available"),
  revision: v.string(),
  publishedOn: v.string(),
  missingBytes: v.number(),
  articleCount: v.number(),
  changes: v.optional(
    v.object({ added: v.number(), corrected: v.number(), withdrawn: v.number(), programmes: v.number() }),
  ),
});

export const installOutcome: v.GenericSchema<unknown, InstallOutcome> = v.variant("outcome", [
  v.object({
    outcome: v.literal("installed"),
    revision: v.string(),
    articleCount: v.number(),
    fetchedBytes: v.number(),
    isUpdate: v.boolean(),
  }),
  available,
  v.object({ outcome: v.literal("up-to-date"), revision: v.string(), articleCount: v.number() }),
  aborted,
  failed,
]);

export const checkOutcome: v.GenericSchema<unknown, CheckOutcome> = v.variant("outcome", [
  v.object({ outcome: v.literal("up-to-date") }),
  available,
  aborted,
  failed,
]);

export const ReplySchema = v.variant("type", [
  v.object({ type: v.literal("progress"), id, progress }),
  v.object({ type: v.literal("installed"), id, outcome: installOutcome }),
  v.object({ type: v.literal("checked"), id, outcome: checkOutcome }),
  v.object({ type: v.literal("fetched"), id, problem: v.optional(problem) }),
]);
export type Reply = v.InferOutput<typeof ReplySchema>;
