export type SplitFile = {
  /** The YAML, with one empty line before it in place of the opening `---`, so that line numbers are the file's. */
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins (1-based). */
  readonly bodyLine: number;
};

/** Parts an article file at its `---` lines; `undefined` when they are not there. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const [whole, yaml = ""] = match;
  const body = text.slice(whole.length);
  return { frontMatter: `\n${yaml}`, body, bodyLine: whole.split("\n").length - (whole.endsWith("\n") ? 0 : 1) };
}
