import { diffArrays, diffWordsWithSpace } from "diff";

export type DiffPiece = { readonly text: string; readonly change: "same" | "removed" | "added" };
type DiffParagraph = readonly DiffPiece[];

/** Only the paragraphs that differ. One that replaces another is compared with it word by word. */
export function diffParagraphs(before: readonly string[], after: readonly string[]): readonly DiffParagraph[] {
  const paragraphs: DiffParagraph[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    const count = Math.max(removed.length, added.length);
    for (let index = 0; index < count; index += 1) paragraphs.push(diffWords(removed[index] ?? "", added[index] ?? ""));
    removed = [];
  };
  for (const { value, removed: isRemoved, added: isAdded } of diffArrays([...before], [...after])) {
    if (isRemoved) removed = value;
    else flush(isAdded ? value : []);
  }
  flush([]);
  return paragraphs;
}

function diffWords(before: string, after: string): DiffParagraph {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "removed" : "same",
  }));
}
