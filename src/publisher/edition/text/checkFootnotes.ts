import type { FootnoteDefinition, Inline } from "../../../domain/article/body";
import type { NarrowedBody } from "./narrowBody";
import { inlinesOf, walkBlocks } from "./walkBlocks";

type FootnoteMistake = {
  readonly definition: FootnoteDefinition;
  readonly line: number;
  readonly message: string;
};

/** Reports notes without a mark and marks with two notes. (Marks without a note are reported while narrowing.) */
export function checkFootnotes({ body, blockLines }: NarrowedBody): readonly FootnoteMistake[] {
  const used = new Set<string>();
  const definitions: FootnoteDefinition[] = [];
  for (const block of walkBlocks(body.children)) {
    if (block.type === "footnoteDefinition") definitions.push(block);
    for (const identifier of identifiersIn(inlinesOf(block))) used.add(identifier);
  }
  const defined = new Set<string>();
  return definitions.flatMap((definition) => {
    const { identifier, label, data } = definition;
    const isSecond = defined.has(identifier);
    defined.add(identifier);
    const line = blockLines.get(data.id) ?? 1;
    if (isSecond) return [{ definition, line, message: `The footnote [^${label}] has two notes: remove one.` }];
    if (used.has(identifier)) return [];
    return [
      {
        definition,
        line,
        message: `Nothing refers to the footnote [^${label}]: put the mark into the text or remove the note.`,
      },
    ];
  });
}

function identifiersIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "footnoteReference") return [inline.identifier];
    return "children" in inline ? identifiersIn(inline.children) : [];
  });
}
