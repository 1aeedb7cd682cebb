import * as v from "valibot";

export const CopyRequestSchema = v.object({
  type: v.literal("keep-copy"),
  scope: v.string(),
  installId: v.string(),
  settings: v.unknown(),
  appVersion: v.string(),
});
export type CopyRequest = v.InferOutput<typeof CopyRequestSchema>;

export const BackupRequestSchema = v.object({
  type: v.literal("write-backup"),
  scope: v.string(),
  installId: v.string(),
  settings: v.unknown(),
  appVersion: v.string(),
  isPacked: v.boolean(),
});
export type BackupRequest = v.InferOutput<typeof BackupRequestSchema>;

export const BackupReplySchema = v.variant("outcome", [
  v.object({ outcome: v.literal("reading"), share: v.number() }),
  v.object({ outcome: v.literal("written"), content: v.instance(Blob), changes: v.number() }),
  v.object({ outcome: v.literal("failed") }),
]);
export type BackupReply = v.InferOutput<typeof BackupReplySchema>;

export const CopyReplySchema = v.variant("outcome", [
  v.object({ outcome: v.literal("kept"), bytes: v.instance(ArrayBuffer) }),
  v.object({ outcome: v.picklist(["busy", "impossible"]) }),
  v.object({ outcome: v.literal("failed"), problem: v.looseObject({ kind: v.string() }) }),
]);
