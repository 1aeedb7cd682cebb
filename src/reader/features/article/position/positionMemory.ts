import { useLayoutEffect } from "preact/hooks";
import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";
import type { ReadingPoint } from "./findPosition";
import { holdBlock } from "./holdBlock";

type RememberedPosition = Pick<ReadingPoint, "offset" | "gap"> & { readonly block: string };

/* The block and not a scroll offset: charts and maps come late, and the height of far sections is an estimate. */

export function rememberPosition({ block, offset, gap }: Omit<ReadingPoint, "progress">): void {
  writeEntry({ place: { block, offset, gap } });
}

export function readRememberedPosition(): RememberedPosition | undefined {
  const place = readEntry("place");
  return isPlace(place)
    ? { ...place, gap: "gap" in place && typeof place.gap === "number" ? place.gap : 0 }
    : undefined;
}

export function usePositionMemory(isReady: boolean): void {
  useLayoutEffect(() => {
    const place = isReady && !location.hash ? readRememberedPosition() : undefined;
    const block = place && document.getElementById(place.block);
    return block ? holdBlock(block, place) : undefined;
  }, [isReady]);
}

function isPlace(value: unknown): value is { readonly block: string; readonly offset: number } {
  if (typeof value !== "object" || value === null || !("block" in value) || !("offset" in value)) return false;
  return typeof value.block === "string" && typeof value.offset === "number";
}
