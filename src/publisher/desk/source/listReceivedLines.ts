import { leftoversFile, readLeftovers } from "../../edition/check/readLeftovers";
import { readSource, sourceFile } from "../../edition/check/readSource";
import type { SourceRange } from "../../edition/compile/FrontMatterSchema";
import type { SourcePassage } from "./SourceDesk";

/** Lines around an article's own, to see where it begins and ends. */
const AROUND = 4;

/** The lines of a received document; struck through are those of other articles and the declared leftovers. */
export function listReceivedLines(
  dataDir: string,
  { file, lines: [first, last] }: SourceRange,
): { readonly file: string; readonly passages: readonly SourcePassage[] } {
  const leftovers = new Set(readLeftovers(dataDir, file, () => undefined).map(({ text }) => text));
  const lines = readSource(dataDir, file, () => undefined) ?? [];
  const shown = lines.slice(Math.max(0, first - 1 - AROUND), last + AROUND);
  return {
    file: sourceFile(file),
    passages: shown.flatMap(({ text, line }): readonly SourcePassage[] => {
      if (text.trim() === "") return [];
      const isLeft = leftovers.has(text);
      const isKept = line >= first && line <= last && !isLeft;
      const reason = isLeft ? `declared in ${leftoversFile(file)}` : `line ${line}, not of this article`;
      return [{ tag: "p", text, isKept, ...(isKept ? {} : { reason }), choices: [] }];
    }),
  };
}
