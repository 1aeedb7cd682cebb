import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import type { ArticleDraft } from "../article/compileArticle";
import { findSpans, findWords, type TextSpan } from "./findSpans";
import type { FindingKind } from "./listFindings";

export type Entries = {
  readonly programmes: readonly Programme[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryEntry[];
};

export type Account = TextSpan & { readonly kinds: ReadonlySet<FindingKind> };

const NUMBERS: readonly FindingKind[] = ["amount", "percentage", "number"];
const TIMES: readonly FindingKind[] = ["date", "year"];
const NAMES: readonly FindingKind[] = ["name"];
const ALL: readonly FindingKind[] = [...NUMBERS, ...TIMES, ...NAMES, "acronym"];

/** The sentence that proves a purpose does not account for the amount that it also names. */
export function listAccounts({ article }: ArticleDraft, text: string, entries: Entries): readonly Account[] {
  const accounts: Account[] = [];
  const add = (kinds: readonly FindingKind[], spans: readonly TextSpan[]) => {
    for (const span of spans) accounts.push({ ...span, kinds: new Set(kinds) });
  };
  const quotes = (proofs: readonly { readonly article: string; readonly quote: string }[]) =>
    proofs.filter((proof) => proof.article === article.id).flatMap(({ quote }) => findSpans(text, quote));

  if (article.date.basis !== "unknown") add(TIMES, findSpans(text, article.date.quote));
  for (const { values, total, change, counted } of article.figures) {
    for (const said of [...values, total, change]) {
      if (said !== undefined) add([...NUMBERS, ...TIMES], findSpans(text, said.quote));
    }
    for (const { period } of values) if (period !== undefined) add(TIMES, findWords(text, period));
    for (const { quote } of counted) add(NAMES, findSpans(text, quote));
  }
  for (const programme of entries.programmes) {
    for (const name of [programme.name.value, ...programme.aliases]) add(ALL, findWords(text, name));
    for (const { proofs } of [...programme.amounts, ...programme.spending]) add(NUMBERS, quotes(proofs));
    for (const dated of [programme.period, ...programme.milestones]) if (dated) add(TIMES, quotes(dated.proofs));
    const { name, operators, audiences, beneficiaries, exhibitors } = programme;
    for (const named of [name, ...operators, ...audiences, ...beneficiaries, ...exhibitors]) {
      add(NAMES, quotes(named.proofs));
    }
    for (const mention of programme.mentions) add(ALL, quotes([mention]));
  }
  for (const place of entries.places) {
    for (const name of [place.name, ...place.aliases]) add(["name", "number", "acronym"], findWords(text, name));
    add(["name", "number", "acronym"], quotes(place.mentions));
  }
  for (const entry of entries.glossary) {
    for (const spelling of [entry.acronym, ...entry.aliases]) add(["acronym"], findWords(text, spelling));
    add(NAMES, quotes(entry.proofs));
  }
  return accounts;
}
