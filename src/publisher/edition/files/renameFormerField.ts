import { isRecord } from "./isRecord";
import type { Prepare } from "./readYaml";

/** Tells an editor that `themes` has another name, and reads on with it: one run tells all problems of a file. */
export const renameFormerField: Prepare = (content, report) => {
  if (!isRecord(content) || !("themes" in content)) return content;
  report(["themes"], '"themes" is called "topics" now: write "topics" here.');
  const { themes, ...others } = content;
  return { topics: themes, ...others };
};
