import * as v from "valibot";
import { decode } from "../decode";
import { ArticleIdSchema } from "../ids";

const ResumeSchema = v.object({ id: ArticleIdSchema, title: v.string(), share: v.number() });

/** The article that was begun last and not read to its end. */
export type Resume = v.InferOutput<typeof ResumeSchema>;

/** Never fails: what cannot be read is written again with the next article. */
export function decodeResume(stored: unknown): Resume | null {
  const resume = decode(ResumeSchema, stored);
  return resume.ok ? resume.value : null;
}
