import * as v from "valibot";
import { type Topic, TopicSchema } from "../../../domain/reference/topic";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";

const FILE = "topics.yaml";

export function readTopics(dataDir: string, report: (problem: Problem) => void): readonly Topic[] | undefined {
  const text = readTextFile(dataDir, FILE, report);
  if (text === undefined) return undefined;
  const { value, lineOf } = readYaml(v.array(TopicSchema), text, (line, message) =>
    report({ file: FILE, line, message }),
  );
  const ids = new Set<string>();
  for (const [index, { id }] of (value ?? []).entries()) {
    const message = `The topic "${id}" stands here twice: remove one or give it another id.`;
    if (ids.has(id)) report({ file: FILE, line: lineOf([index]), message });
    ids.add(id);
  }
  return value;
}
