export type Problem = { readonly file: string; readonly line: number; readonly message: string };

/** The order in which an editor works through them. Problems on one line stay in the order found. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

export function writeProblems(dataDir: string, problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${dataDir}/${file}:${line}: ${message}`).join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
