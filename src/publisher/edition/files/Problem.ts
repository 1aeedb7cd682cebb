export type Problem = { readonly file: string; readonly line: number; readonly message: string };

/** The order in which an editor works through them. Problems on one line stay in the order found. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

export function writeProblems(dataDir: string, problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${dataDir}/${file}:${line}: ${onOneLine(message)}`).join("\n");
}

const LONGEST_MESSAGE = 2_000;

/** Messages repeat an editor's own words, which may hold anything. */
function onOneLine(message: string): string {
  const short = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return short.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
