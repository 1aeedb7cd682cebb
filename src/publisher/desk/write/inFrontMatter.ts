import { splitFrontMatter } from "../../edition/text/splitFrontMatter";

/** Changes the YAML of an article's file and nothing else. */
export function inFrontMatter(file: string, change: (yaml: string) => string | undefined): string | undefined {
  const split = splitFrontMatter(file);
  if (split === undefined) return undefined;
  const start = file.indexOf("\n") + 1;
  const yaml = split.frontMatter.slice(1);
  const changed = change(yaml);
  return changed === undefined ? undefined : file.slice(0, start) + changed + file.slice(start + yaml.length);
}
