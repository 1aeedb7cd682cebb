import * as v from "valibot";
import { ThemeIdSchema } from "../ids";

/** The palette's five colours, named for the region's materials (`ui/tokens.css` has their values). */
export const ThemeColourSchema = v.picklist(["sapin", "gres", "ardoise", "mirabelle", "vigne"]);
export type ThemeColour = v.InferOutput<typeof ThemeColourSchema>;

export const ThemeSchema = v.strictObject({
  id: ThemeIdSchema,
  name: v.pipe(v.string(), v.nonEmpty()),
  colour: ThemeColourSchema,
});
export type Theme = v.InferOutput<typeof ThemeSchema>;
