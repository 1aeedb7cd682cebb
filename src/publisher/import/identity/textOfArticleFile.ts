import { splitFrontMatter } from "../../edition/text/splitFrontMatter";

/** The words of an article's file, roughly: enough to tell whether another text is the same. */
export function textOfArticleFile(file: string): string {
  const split = splitFrontMatter(file);
  if (split === undefined) return file;
  const title = /^title: (.*)$/m.exec(split.frontMatter)?.[1] ?? "";
  return `${title}\n${split.body.replace(/\]\(\S+?\)/g, " ")}`;
}
