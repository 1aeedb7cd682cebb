import { useDeviceMemory } from "../../platform/deviceMemory";
import { useStore } from "../../platform/store";
import type { EditionOffer } from "../../worker/client";
import { editionOffer, wantedEdition } from "./editionOffer";

export type Offer = { readonly offer: EditionOffer | undefined; readonly isWanted: boolean };

/** `isWanted`: the reader asked for it, and it has not been paused since. */
export function useOffer(): Offer {
  const offer = useStore(editionOffer, (now) => now);
  const wanted = useDeviceMemory(wantedEdition, "");
  return { offer, isWanted: offer?.revision === wanted };
}
