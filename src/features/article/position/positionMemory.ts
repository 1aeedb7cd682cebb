import { useLayoutEffect } from "preact/hooks";
import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";
import type { ReadingPoint } from "./findPosition";
import { scrollToBlock } from "./scrollToBlock";

export type RememberedPosition = { readonly block: string; readonly offset: number };

/* The block and not a scroll offset, because the height of sections not laid out yet is an estimate. */

export function rememberPosition({ block, offset }: ReadingPoint): void {
  writeEntry({ place: { block, offset } });
}

export function readRememberedPosition(): RememberedPosition | undefined {
  const place = readEntry("place");
  return isPlace(place) ? place : undefined;
}

export function usePositionMemory(isReady: boolean): void {
  useLayoutEffect(() => {
    const place = isReady && !location.hash ? readRememberedPosition() : undefined;
    const block = place && document.getElementById(place.block);
    if (block) scrollToBlock(block, place.offset);
  }, [isReady]);
}

function isPlace(value: unknown): value is RememberedPosition {
  if (typeof value !== "object" || value === null || !("block" in value) || !("offset" in value)) return false;
  return typeof value.block === "string" && typeof value.offset === "number";
}
