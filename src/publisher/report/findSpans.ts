import { isWordAt } from "../reference/hasWord";

export type TextSpan = { readonly start: number; readonly end: number };

/** Every place of a text in another, kinds of spaces being equal. */
export function findSpans(text: string, wanted: string): readonly TextSpan[] {
  const searched = wanted.replace(/\s/g, " ");
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(searched); at !== -1; at = text.indexOf(searched, at + 1)) {
    spans.push({ start: at, end: at + searched.length });
  }
  return spans;
}

/** As `findSpans`, only where it stands as words of its own. */
export function findWords(text: string, wanted: string): readonly TextSpan[] {
  return findSpans(text, wanted).filter(({ start, end }) => isWordAt(text, start, end));
}
