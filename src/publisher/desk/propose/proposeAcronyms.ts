import type { GlossaryEntry } from "../../../domain/reference/glossary";
import { fold } from "../../../domain/text/foldText";
import { GLOSSARY_FILE } from "../../edition/reference/readGlossary";
import { appendEntry, quoted, writeMention } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import type { Proposal, ProposedArticle } from "./Proposal";

const ACRONYM = "\\p{Lu}[\\p{Lu}&]{1,9}";
const IN_BRACKETS = new RegExp(`\\((${ACRONYM})\\)`, "gu");
const BEHIND = new RegExp(`(?<![\\p{L}\\d])(${ACRONYM}) \\(([^()\\n]{5,120})\\)`, "gu");
/** A name is no longer, and ends with its sentence. */
const LONGEST_NAME = 150;

/** Acronyms that an article spells out in full, letter by letter, and that the glossary does not have. */
export function proposeAcronyms(article: ProposedArticle, glossary: readonly GlossaryEntry[]): readonly Proposal[] {
  const known = new Set(glossary.flatMap(({ acronym, aliases }) => [acronym, ...aliases]));
  const { draft, text } = article;
  const found: Proposal[] = [];
  const add = (acronym: string, meaning: string, start: number, end: number) => {
    if (known.has(acronym)) return;
    const chosen = chooseQuote(article, { start, end }, 0);
    if (chosen === undefined) return;
    known.add(acronym);
    const proof = writeMention({ article: draft.article.id, quote: chosen.quote });
    found.push({
      kind: "acronym",
      article: draft.article.id,
      what: acronym,
      statement: `${acronym} means: ${meaning}.`,
      ...chosen,
      confidence: 0.95,
      reason: "the article spells it out, and every letter has its word",
      target: GLOSSARY_FILE,
      slot: `acronym ${acronym}`,
      apply: (file) =>
        appendEntry(
          file,
          [
            `- acronym: ${quoted(acronym)}`,
            `  meaning: ${quoted(meaning)}`,
            "  spelledOutBy: corpus",
            `  proofs: [${proof}]`,
          ].join("\n"),
        ),
    });
  };
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [whole, acronym = ""] = match;
    const near = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const before = near.trimEnd();
    const words = before.slice(before.search(/[^.,;:!?()«»\n]*$/u));
    const length = spelledLength(words, acronym);
    if (length === undefined) continue;
    const start = match.index - (near.length - before.length) - length;
    add(acronym, words.slice(-length), start, match.index + whole.length);
  }
  for (const match of text.matchAll(BEHIND)) {
    const [whole, acronym = "", inside = ""] = match;
    if (spelledLength(inside, acronym) !== inside.length) continue;
    add(acronym, inside, match.index, match.index + whole.length);
  }
  return found;
}

const SILENT = new Set("a au aux d de des du en et l la le les par pour sur".split(" "));

/**
 * How many letters at the end of a text an acronym stands for: the shortest words whose initials are all of its letters.
 * Small words have a letter in it or none: « AMI » is not « à Manifestation d’Intérêt ». `undefined` when they are not.
 */
function spelledLength(text: string, acronym: string): number | undefined {
  const wanted = fold(acronym).replace(/&/g, "");
  const words = [...text.matchAll(/[\p{L}\d]+/gu)];
  const spell = (at: number, left: number): number | undefined => {
    if (left === 0) return words[at + 1]?.index;
    const word = fold(words[at]?.[0] ?? "");
    if (word === "") return undefined;
    const skipped = SILENT.has(word) ? spell(at - 1, left) : undefined;
    return skipped ?? (word[0] === wanted[left - 1] ? spell(at - 1, left - 1) : undefined);
  };
  const start = spell(words.length - 1, wanted.length);
  return start === undefined ? undefined : text.length - start;
}
