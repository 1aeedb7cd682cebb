import { decideLeftOut } from "../../../../domain/edition/keep/decideLeftOut";
import type { KeepChoice } from "../../../../domain/edition/keep/keepChoice";
import { listInPlaces } from "../../../../domain/edition/keep/listInPlaces";
import type { KeepFacts } from "./readKeepFacts";

export type Weight = {
  readonly articles: number;
  /** Of the articles alone. */
  readonly bytes: number;
  readonly toFetch: number;
  readonly toFree: number;
};

export function weighChoice(choice: KeepChoice, { parts, stored, places, ...facts }: KeepFacts): Weight {
  const leftOut = decideLeftOut(parts, choice, { ...facts, inPlaces: listInPlaces(choice.places, places) });
  const weight = { articles: 0, bytes: 0, toFetch: 0, toFree: 0 };
  for (const { sha256, bytes, headlines } of parts) {
    const isHere = stored.has(sha256);
    if (leftOut.has(sha256)) weight.toFree += isHere ? bytes : 0;
    else {
      weight.articles += headlines.length;
      weight.bytes += bytes;
      weight.toFetch += isHere ? 0 : bytes;
    }
  }
  return weight;
}
