import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { Claim } from "./Claim";

/** Expansions that articles are said to spell out: every word of them must be an article's. */
export function listGlossaryClaims(glossary: readonly GlossaryEntry[]): readonly Claim[] {
  return glossary.flatMap(({ spelledOutBy, meaning, detail, proofs }, index) => {
    if (spelledOutBy !== "corpus") return [];
    const quotes = proofs.map(({ quote }) => quote);
    return [
      { path: [index, "meaning"], text: meaning, quotes },
      ...(detail === undefined ? [] : [{ path: [index, "detail"], text: detail, quotes }]),
    ];
  });
}

export function listPlaceClaims(places: readonly Place[]): readonly Claim[] {
  return places.flatMap(({ remark, mentions }, index) => {
    if (remark === undefined) return [];
    return [{ path: [index, "remark"], text: remark, quotes: mentions.map(({ quote }) => quote), only: "numbers" }];
  });
}
