import { writeInline } from "./blocks";
import type { Break, Delete, Emphasis, FootnoteReference, Inline, InlineCode, Link, Strong, Text } from "./body";

export type Range = { readonly start: number; readonly end: number };
export type Piece<Mark> = { readonly text: string; readonly marks: readonly Mark[] };

type Holder<Node, Mark> = Omit<Node, "children"> & { readonly children: readonly MarkedInline<Mark>[] };
export type MarkedInline<Mark> =
  | { readonly type: (Text | InlineCode)["type"]; readonly pieces: readonly Piece<Mark>[] }
  | Break
  | FootnoteReference
  | Holder<Emphasis, Mark>
  | Holder<Strong, Mark>
  | Holder<Delete, Mark>
  | Holder<Link, Mark>;

type MarkOptions<Mark> = {
  readonly marks: readonly Mark[];
  /** Must keep the length. Gets the whole block, because line breaking depends on neighbouring characters. */
  readonly typeset: (text: string) => string;
  /** Offset of the nodes in their block: each cell of a table starts somewhere else. */
  readonly start?: number;
};

/** Splits inline text where marks begin and end. A mark may span several nodes; the tree keeps its shape. */
export function markInlines<Mark extends Range>(
  inlines: readonly Inline[],
  { marks, typeset, start = 0 }: MarkOptions<Mark>,
): readonly MarkedInline<Mark>[] {
  const set = typeset(writeInline(inlines));
  let at = start;
  const cutText = (text: string): readonly Piece<Mark>[] => {
    const from = at;
    at += text.length;
    return cut(text, from, marks);
  };
  const visit = (inline: Inline): MarkedInline<Mark> => {
    switch (inline.type) {
      case "text":
        return { type: "text", pieces: cutText(set.slice(at - start, at - start + inline.value.length)) };
      case "inlineCode":
        return { type: "inlineCode", pieces: cutText(inline.value) };
      case "break":
        at += 1;
        return inline;
      case "footnoteReference":
        at += inline.label.length;
        return inline;
      default:
        return { ...inline, children: inline.children.map(visit) };
    }
  };
  return inlines.map(visit);
}

function cut<Mark extends Range>(text: string, from: number, marks: readonly Mark[]): readonly Piece<Mark>[] {
  const to = from + text.length;
  const touching = marks.filter(({ start, end }) => start < to && end > from && start < end);
  const edges = touching.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > from && edge < to);
  const borders = [from, ...new Set(edges.sort((one, other) => one - other)), to];
  return borders.slice(1).flatMap((end, index) => {
    const start = borders[index] ?? from;
    if (start === end) return [];
    const covering = touching.filter((mark) => mark.start <= start && mark.end >= end);
    return [{ text: text.slice(start - from, end - from), marks: covering }];
  });
}
