import * as v from "valibot";

export const CopyRequestSchema = v.object({
  type: v.literal("keep-copy"),
  scope: v.string(),
  installId: v.string(),
  settings: v.unknown(),
  appVersion: v.string(),
});
export type CopyRequest = v.InferOutput<typeof CopyRequestSchema>;

export const CopyReplySchema = v.variant("outcome", [
  v.object({ outcome: v.literal("kept"), bytes: v.instance(ArrayBuffer) }),
  v.object({ outcome: v.picklist(["busy", "impossible"]) }),
  v.object({ outcome: v.literal("failed"), problem: v.looseObject({ kind: v.string() }) }),
]);
