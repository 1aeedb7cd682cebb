import {
  type FiguresPart,
  type GlossaryPart,
  MAX_PART_BYTES,
  type PlacesPart,
  type ProgrammesPart,
} from "../../../domain/edition/edition";
import type { ArticleFigures } from "../../../domain/reference/figure";
import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { type PackedPart, packPart } from "../parts/packPart";

export type PackedReference = {
  readonly programmes: readonly Programme[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryEntry[];
  readonly figures: readonly ArticleFigures[];
};

/** An empty kind has no part, so a publication without programmes has the same parts as before. */
export async function packReference(reference: PackedReference): Promise<readonly PackedPart[]> {
  const { programmes, places, glossary, figures } = reference;
  return Promise.all([
    ...cut(programmes).map((some) => pack({ programmes: some } satisfies ProgrammesPart, "programmes", some.length)),
    ...cut(places).map((some) => pack({ places: some } satisfies PlacesPart, "places", some.length)),
    ...cut(glossary).map((some) => pack({ glossary: some } satisfies GlossaryPart, "glossary", some.length)),
    ...cut(figures).map((some) => pack({ figures: some } satisfies FiguresPart, "figures", some.length)),
  ]);
}

function pack(
  content: ProgrammesPart | PlacesPart | GlossaryPart | FiguresPart,
  kind: string,
  count: number,
): Promise<PackedPart> {
  return packPart(writeCanonicalJson(content), { kind, count });
}

/** For the part's own braces and name. */
const ENVELOPE_BYTES = 100;

function cut<T>(items: readonly T[]): readonly T[][] {
  const parts: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const itemBytes = Buffer.byteLength(writeCanonicalJson(item)) + 1;
    const part = parts.at(-1);
    if (part === undefined || bytes + itemBytes > MAX_PART_BYTES) {
      parts.push([item]);
      bytes = ENVELOPE_BYTES + itemBytes;
    } else {
      part.push(item);
      bytes += itemBytes;
    }
  }
  return parts;
}
