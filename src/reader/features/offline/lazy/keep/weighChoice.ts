import { decideLeftOut } from "../../../../../domain/edition/keep/decideLeftOut";
import type { KeepChoice } from "../../../../../domain/edition/keep/keepChoice";
import { listInPlaces } from "../../../../../domain/edition/keep/listInPlaces";
import { listNeededParts } from "../../../../../domain/edition/listNeededParts";
import type { KeepFacts } from "./readKeepFacts";

export type Weight = {
  readonly articles: number;
  readonly bytes: number;
  readonly toFetch: number;
  readonly toFree: number;
};

/** Of the articles alone. */
export function weighArticles(choice: KeepChoice, facts: KeepFacts): Weight {
  return weighAmong(listLeftOut(choice, facts), facts);
}

/** With all else that the edition needs then; of the index that is less where fewer texts are kept. */
export function weighChoice(choice: KeepChoice, facts: KeepFacts): Weight {
  const leftOut = listLeftOut(choice, facts);
  const weight = { ...weighAmong(leftOut, facts) };
  const needed = new Set(listNeededParts({ parts: facts.all }, leftOut));
  for (const part of facts.all) {
    if (part.kind === "articles") continue;
    const isHere = facts.stored.has(part.sha256);
    if (needed.has(part)) {
      weight.bytes += part.bytes;
      weight.toFetch += isHere ? 0 : part.bytes;
    } else weight.toFree += isHere ? part.bytes : 0;
  }
  return weight;
}

function listLeftOut(choice: KeepChoice, { parts, places, ...facts }: KeepFacts): ReadonlySet<string> {
  return decideLeftOut(parts, choice, { ...facts, inPlaces: listInPlaces(choice.places, places) });
}

function weighAmong(leftOut: ReadonlySet<string>, { parts, stored }: KeepFacts): Weight {
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
