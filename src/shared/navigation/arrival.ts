import type { BlockId } from "../../domain/ids";

/** The words that a link which was just followed leads to, in an article that is not drawn yet. */
export type Arrival = { readonly block: BlockId; readonly words: string };

let expected: Arrival | undefined;

/**
 * To be called when a link to a block of an article is followed for the sake of some words in it. Not in the address: a
 * browser keeps what stands there for such words (`:~:text=`) to itself.
 */
export function expectArrival(arrival: Arrival): void {
  expected = arrival;
}

/** What was expected of this block, once: coming back there later is no arrival. */
export function takeArrival(block: string): Arrival | undefined {
  const arrival = expected?.block === block ? expected : undefined;
  expected = undefined;
  return arrival;
}
