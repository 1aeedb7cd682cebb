import { saysNumber } from "../figures/readFrenchNumbers";
import type { Problem } from "../files/Problem";
import type { YamlPath } from "../files/YamlPath";
import { createFormFinder, createWordFinder, listClaimedNumbers, listSignificantWords } from "../text/significantWords";
import type { Claim } from "./Claim";
import { UNQUOTED_FILE, type Unquoted } from "./readUnquoted";

export type ClaimingFile = {
  readonly file: string;
  readonly claims: readonly Claim[];
  readonly lineOf: (path: YamlPath) => number;
};

/** Reports words and numbers that no quote supports and no exception allows, and exceptions that are not needed. */
export function checkClaims(files: readonly ClaimingFile[], unquoted: readonly Unquoted[]): readonly Problem[] {
  const used = new Set<Unquoted>();
  const problems = files.flatMap(({ file, claims, lineOf }) =>
    claims.flatMap(({ path, ...claim }) => {
      const open = listUnsaid(claim).filter((word) => {
        const exceptions = unquoted.filter((one) => one.file === file && one.word === word);
        for (const exception of exceptions) used.add(exception);
        return exceptions.length === 0;
      });
      if (open.length === 0) return [];
      const words = open.map((word) => `"${word}"`).join(", ");
      const message = `No quote of it says ${words}: quote the words that do, say less, or give the reason in ${UNQUOTED_FILE}.`;
      return [{ file, line: lineOf(path), message }];
    }),
  );
  const idle = unquoted.filter((one) => !used.has(one));
  return [
    ...problems,
    ...idle.map(({ word, file, line }) => ({
      file: UNQUOTED_FILE,
      line,
      message: `${file} does not say "${word}" without a quote: remove it here.`,
    })),
  ];
}

function listUnsaid({ text, quotes, only }: Pick<Claim, "text" | "quotes" | "only">): readonly string[] {
  const words = only === "numbers" ? [] : listUnsaidWords(text, quotes, only);
  const numbers = listClaimedNumbers(text).filter((number) => !quotes.some((quote) => saysNumber(quote, number)));
  return [...new Set([...words, ...numbers.map(String)])];
}

/** What stands in brackets behind a name says what somebody does: « CCI International (sélection) ». */
const bracketed = /\([^)]*\)/gu;

function listUnsaidWords(text: string, quotes: readonly string[], only: "names" | undefined): readonly string[] {
  const isRootSaid = createWordFinder(quotes);
  const unsaid = listSignificantWords(text).filter((word) => !isRootSaid(word));
  if (only === undefined) return unsaid;
  const isFormSaid = createFormFinder(quotes);
  return [...unsaid, ...listSignificantWords(text.replace(bracketed, " ")).filter((word) => !isFormSaid(word))];
}
