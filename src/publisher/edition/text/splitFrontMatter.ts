type SplitFile = {
  /** The YAML, with an empty line in place of the opening `---`, so that line numbers are the file's. */
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
};

/** `undefined` when the `---` lines are missing. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const [whole, yaml = ""] = match;
  const body = text.slice(whole.length);
  return { frontMatter: `\n${yaml}`, body, bodyLine: whole.split("\n").length - (whole.endsWith("\n") ? 0 : 1) };
}
