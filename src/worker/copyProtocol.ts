import * as v from "valibot";

/** What goes between the page and the thread that keeps the library's safety copy: one message each way. */
export const CopyRequestSchema = v.object({
  type: v.literal("keep-copy"),
  /** Base path of the application, for `configureStorage`. */
  scope: v.string(),
  installId: v.string(),
  settings: v.unknown(),
  appVersion: v.string(),
});
export type CopyRequest = v.InferOutput<typeof CopyRequestSchema>;

export const CopyReplySchema = v.variant("outcome", [
  /** The copy itself, packed. */
  v.object({ outcome: v.literal("kept"), bytes: v.instance(ArrayBuffer) }),
  v.object({ outcome: v.picklist(["busy", "impossible"]) }),
  v.object({ outcome: v.literal("failed"), problem: v.looseObject({ kind: v.string() }) }),
]);
