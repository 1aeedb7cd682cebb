import * as v from "valibot";
import { type GlossaryEntry, GlossaryEntrySchema } from "../../src/domain/reference/glossary";
import { type Place, PlaceSchema } from "../../src/domain/reference/place";
import { type Programme, ProgrammeSchema } from "../../src/domain/reference/programme";
import { type PackedPart, packPart } from "./makeEdition";

/** Whatever a test does not care about is proved by these words of the first article. */
export const PROOFS = [{ article: "article-1", quote: "Texte de l’article 1." }];

/** `fields`: as an editor writes them, over the least that a programme may have. */
export function makeProgramme(id: string, fields: object = {}): Programme {
  return v.parse(ProgrammeSchema, {
    id,
    name: { value: `Programme ${id}`, proofs: PROOFS },
    kind: "plan",
    topics: ["economie"],
    promise: { value: `Ce que promet ${id}.`, proofs: PROOFS },
    mentions: PROOFS,
    ...fields,
  });
}

export function makePlace(id: string, fields: object = {}): Place {
  return v.parse(PlaceSchema, { id, name: id, kind: "commune", precision: "none", mentions: [], ...fields });
}

export function makeGlossaryEntry(acronym: string, fields: object = {}): GlossaryEntry {
  return v.parse(GlossaryEntrySchema, { acronym, meaning: `Sens de ${acronym}`, spelledOutBy: "editor", ...fields });
}

/** A part of kind `programmes`, `places` or `glossary`. `count` lies about it. */
export function packReference(kind: string, items: readonly unknown[], count = items.length): Promise<PackedPart> {
  return packPart({ [kind]: items }, { kind, count });
}
