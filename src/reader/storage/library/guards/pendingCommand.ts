import * as v from "valibot";
import { ArticleIdSchema } from "../../../../domain/ids";
import { TagColourSchema, TagIdSchema } from "../../../../domain/library/records";

/**
 * What is noted of a command whose outcome depends on what the library has: the next start asks it again. Doing one of
 * these twice changes nothing more.
 */
const PendingCommandSchema = v.variant("command", [
  v.object({ command: v.literal("renameTag"), tag: TagIdSchema, name: v.string() }),
  v.object({ command: v.literal("recolourTag"), tag: TagIdSchema, colour: TagColourSchema }),
  v.object({ command: v.literal("mergeTags"), from: TagIdSchema, into: TagIdSchema }),
  v.object({ command: v.literal("deleteTag"), tag: TagIdSchema }),
  v.object({
    command: v.literal("markRead"),
    articles: v.pipe(v.array(ArticleIdSchema), v.readonly()),
    isRead: v.boolean(),
  }),
  v.object({ command: v.literal("clearHistory") }),
]);
export type PendingCommand = v.InferOutput<typeof PendingCommandSchema>;

/** `undefined`: it is something else. */
export function decodeCommand(text: string): PendingCommand | undefined {
  const decoded = v.safeParse(v.pipe(v.string(), v.parseJson(), PendingCommandSchema), text);
  return decoded.success ? decoded.output : undefined;
}
