import * as v from "valibot";
import { TopicIdSchema } from "../ids";

/** Named after the region's materials; `ui/tokens.css` has the values. */
export const TopicColourSchema = v.picklist(["sapin", "gres", "ardoise", "mirabelle", "vigne"]);
export type TopicColour = v.InferOutput<typeof TopicColourSchema>;

export const TopicSchema = v.strictObject({
  id: TopicIdSchema,
  name: v.pipe(v.string(), v.nonEmpty()),
  colour: TopicColourSchema,
});
export type Topic = v.InferOutput<typeof TopicSchema>;
