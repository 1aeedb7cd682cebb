import { useLayoutEffect } from "preact/hooks";
import type { Position } from "./findPosition";
import { scrollToBlock } from "./scrollToBlock";

export type Place = { readonly block: string; readonly offset: number };

/*
 * Keeps in the history entry at which block the reader was. In a long article a number of pixels (`useScrollMemory`)
 * would lead elsewhere: what is not laid out yet is only about as tall as it was.
 */

export function rememberPlace({ block, offset }: Position): void {
  history.replaceState({ ...history.state, place: { block, offset } }, "");
}

export function readPlace(): Place | undefined {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("place" in state)) return undefined;
  return isPlace(state.place) ? state.place : undefined;
}

/** Goes back there once `isReady`: by Back, Forward and reload. */
export function usePlaceMemory(isReady: boolean): void {
  useLayoutEffect(() => {
    const place = isReady && !location.hash ? readPlace() : undefined;
    const block = place && document.getElementById(place.block);
    if (block) scrollToBlock(block, place.offset);
  }, [isReady]);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null || !("block" in value) || !("offset" in value)) return false;
  return typeof value.block === "string" && typeof value.offset === "number";
}
