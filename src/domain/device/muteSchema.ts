import * as v from "valibot";

/** What a reader wants folded away in lists: the id of a topic or place with its name, or a word as it was typed. */
export const MuteSchema = v.object({
  kind: v.picklist(["word", "topic", "place"]),
  /** Of words, what `muteWord` makes of them. */
  id: v.string(),
  name: v.string(),
});
export type Mute = v.InferOutput<typeof MuteSchema>;
