import type { BlockId } from "../../../domain/ids";

/** The words that a followed link leads to, in an article that is not rendered yet. */
export type Arrival = { readonly block: BlockId; readonly words: string };

let expected: Arrival | undefined;

/** The words cannot be in the URL, because browsers hide text directives (`:~:text=`) from scripts. */
export function expectArrival(arrival: Arrival): void {
  expected = arrival;
}

/** Returned only once: coming back to the block later is no arrival. */
export function consumeArrival(block: string): Arrival | undefined {
  const arrival = expected?.block === block ? expected : undefined;
  expected = undefined;
  return arrival;
}
