import type { Coverage } from "./reportCoverage";

export function describeCoverage(dataDir: string, { articles }: Coverage): string {
  const paragraphs = articles.map(({ file, open, entered, dismissed }) => {
    const head = `${dataDir}/${file}: ${entered} entered, ${dismissed} dismissed, ${open.length} open`;
    return [head, ...open.map(({ kind, text, context }) => `  ${kind.padEnd(10)} "${text}" in "${context}"`)].join(
      "\n",
    );
  });
  const open = articles.reduce((sum, article) => sum + article.open.length, 0);
  const last =
    open === 0
      ? "Everything that patterns find is entered or dismissed."
      : `${open} open: enter each, or dismiss it in dismissed.yaml with a reason.`;
  return [...paragraphs, last].join("\n");
}
