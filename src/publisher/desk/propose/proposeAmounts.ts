import { readApproximation } from "../../edition/figures/readApproximation";
import { readFrenchNumbers } from "../../edition/figures/readFrenchNumbers";
import type { Account } from "../../edition/report/listAccounts";
import { listFindings } from "../../edition/report/listFindings";
import { addToList, appendField, findEntry, hasField, inFrontMatter, quoted } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import type { Proposal, ProposedArticle } from "./Proposal";

/** The figure that amounts are added to; an editor may call it otherwise and cut it up. */
const FIGURE = "montants";

/** Amounts of money that no figure and no programme of this article accounts for, each once. */
export function proposeAmounts(
  article: ProposedArticle,
  accounts: readonly Account[],
  label: string,
): readonly Proposal[] {
  const { draft, text } = article;
  const seen = new Set<number>();
  return listFindings(text).flatMap(({ kind, text: words, start, end }): readonly Proposal[] => {
    // « le premier million d’euros » counts, and says no sum.
    if (kind !== "amount" || words.startsWith("premier")) return [];
    const value = Math.max(...readFrenchNumbers(words));
    const unit = /(?:euros?|€)$/u.exec(words)?.[0];
    if (!Number.isFinite(value) || unit === undefined || seen.has(value)) return [];
    seen.add(value);
    if (accounts.some((account) => account.kinds.has("amount") && account.start <= start && end <= account.end))
      return [];
    const approximation = readApproximation(text.slice(Math.max(0, start - 30), end), value);
    const chosen = [3, 4, 5, 6]
      .map((least) => chooseQuote(article, { start, end }, least))
      .find((one) => one !== undefined && readApproximation(one.quote, value) === approximation);
    if (chosen === undefined) return [];
    const { quote } = chosen;
    const rounded = approximation === undefined ? "" : `approximation: ${approximation}, `;
    const entry = `{ value: ${writeNumber(value)}, unit: ${quoted(unit)}, ${rounded}quote: ${quoted(quote)} }`;
    const isClear = /\d/.test(words) && !ODD.test(text.slice(Math.max(0, start - 12), end));
    return [
      {
        kind: "amount",
        article: draft.article.id,
        what: words,
        statement: `Among this article’s figures: ${words}.`,
        ...chosen,
        confidence: isClear ? 0.9 : 0.6,
        reason: isClear ? "a number with its unit" : "a number that may be read in two ways",
        target: draft.file,
        apply: (file) => inFrontMatter(file, (yaml) => addValue(yaml, label, entry)),
      },
    ];
  });
}

/** « 1, 95 milliards », « de 2 à 3 millions », « 10 000 à 20 000 euros ». */
const ODD = /\d, \d|\d à \d|entre \d|\d et \d/u;

function addValue(yaml: string, label: string, entry: string): string | undefined {
  const figure = [
    `  - id: ${FIGURE}`,
    `    label: ${quoted(label)}`,
    "    kind: single",
    "    values:",
    `      - ${entry}`,
  ];
  if (!hasField(yaml, ["figures"])) return appendField(yaml, ["figures:", ...figure].join("\n"));
  const at = findEntry(yaml, ["figures"], "id", FIGURE);
  if (at !== -1) return addToList(yaml, ["figures", at, "values"], entry);
  return addToList(yaml, ["figures"], `{ id: ${FIGURE}, label: ${quoted(label)}, kind: single, values: [${entry}] }`);
}

/** Without an exponent, as somebody writes it. */
function writeNumber(value: number): string {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 6 });
}
