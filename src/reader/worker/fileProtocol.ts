import * as v from "valibot";
import { ArticleSchema } from "../../domain/article/article";
import { TrustSchema } from "../../domain/edition/proof/proof";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../domain/ids";
import { ProgrammeSchema } from "../../domain/reference/programme";
import type { ReadablePage } from "../edition/file";
import { checkOutcome, installOutcome, problem, progress } from "./protocol";

const page: v.GenericSchema<unknown, ReadablePage> = v.object({
  language: v.string(),
  title: v.string(),
  lead: v.array(v.string()),
  link: v.object({ text: v.string(), url: v.string() }),
  articles: v.array(v.object({ id: ArticleIdSchema, title: v.string(), facts: v.string() })),
  programmes: v.array(
    v.object({
      id: ProgrammeIdSchema,
      title: v.string(),
      facts: v.string(),
      fields: v.array(
        v.object({
          label: v.string(),
          value: v.string(),
          quotes: v.array(v.object({ text: v.string(), source: v.string() })),
        }),
      ),
    }),
  ),
  rest: v.string(),
});

const selection = v.object({ articles: v.array(ArticleIdSchema), programmes: v.array(ProgrammeIdSchema) });

const place = {
  type: v.literal("edition-file"),
  scope: v.string(),
  editionUrl: v.string(),
  trust: TrustSchema,
};

export const FileRequestSchema = v.variant("task", [
  v.object({ task: v.literal("check"), ...place, file: v.instance(Blob) }),
  v.object({ task: v.literal("install"), ...place, file: v.instance(Blob) }),
  v.object({ task: v.literal("write"), ...place, page, selection: v.optional(selection) }),
]);
export type FileRequest = v.InferOutput<typeof FileRequestSchema>;

export const FileReplySchema = v.variant("type", [
  v.object({ type: v.literal("progress"), progress }),
  /** Of the parts that were written, 0–1. */
  v.object({ type: v.literal("share"), share: v.number() }),
  v.object({ type: v.literal("checked"), outcome: checkOutcome, isSigned: v.boolean() }),
  v.object({
    type: v.literal("chosen"),
    publishedOn: v.string(),
    articles: v.array(ArticleSchema),
    programmes: v.array(ProgrammeSchema),
    isSigned: v.boolean(),
  }),
  v.object({ type: v.literal("installed"), outcome: installOutcome }),
  v.object({ type: v.literal("written"), content: v.instance(Blob) }),
  v.object({ type: v.literal("refused"), problem }),
]);
export type FileReply = v.InferOutput<typeof FileReplySchema>;
