import { isWordAt } from "../reference/hasWord";

export type TextSpan = { readonly start: number; readonly end: number };

/** Kinds of spaces are equal. */
export function findSpans(text: string, wanted: string): readonly TextSpan[] {
  const searched = wanted.replace(/\s/g, " ");
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(searched); at !== -1; at = text.indexOf(searched, at + 1)) {
    spans.push({ start: at, end: at + searched.length });
  }
  return spans;
}

export function findWords(text: string, wanted: string): readonly TextSpan[] {
  return findSpans(text, wanted).filter(({ start, end }) => isWordAt(text, start, end));
}
