import { fold } from "../../text/foldText";
import type { TextRun } from "../searchResults";
import { readWords } from "../words/readWords";

/** `beginning`: prefix of the word still being typed. */
export type Marker = { readonly terms: ReadonlySet<string>; readonly beginning: string | undefined };

export type MarkedRange = {
  readonly start: number;
  readonly end: number;
  readonly term: string;
};

export function findMarks(text: string, { terms, beginning }: Marker): readonly MarkedRange[] {
  const marks: MarkedRange[] = [];
  let markedUntil = 0;
  let mayEndName = false;
  for (const { term, start, end } of readWords(text)) {
    if (start < markedUntil) continue;
    const isWanted = terms.has(term) || (beginning !== undefined && fold(text.slice(start, end)).startsWith(beginning));
    // « est » after « Grand » is part of a name; elsewhere it is in every sentence.
    const isEst = term === "est" && terms.size > 1;
    const isMarked: boolean = isWanted && (!isEst || mayEndName);
    mayEndName = isMarked && !isEst;
    if (!isMarked) continue;
    marks.push({ start, end, term });
    markedUntil = end;
  }
  return marks;
}

export function toTextRuns(text: string, marks: readonly Pick<MarkedRange, "start" | "end">[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) runs.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return runs;
}
