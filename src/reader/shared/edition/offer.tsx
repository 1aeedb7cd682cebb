import type { JSX } from "preact";
import { createDeviceMemory, useDeviceMemory } from "../../platform/deviceMemory";
import { createStore, useStore } from "../../platform/store";
import type { EditionOffer } from "../../worker/client";
import { lazyComponent } from "../navigation/lazyComponent";

/** Another edition than the installed one, which waits for the reader. */
export const editionOffer = createStore<EditionOffer | undefined>(undefined);

export const readRevision = (stored: unknown): string => (typeof stored === "string" ? stored : "");

/** The revision that the reader asked for; its download goes on by itself until it is there or paused. */
export const wantedEdition = createDeviceMemory("wanted-edition", readRevision);

/** The revision that was put off: it stays under « Hors ligne », and is not offered elsewhere any more. */
export const putOffEdition = createDeviceMemory("put-off-edition", readRevision);

export type Offer = { readonly offer: EditionOffer | undefined; readonly isWanted: boolean };

/** `isWanted`: the reader asked for it, and it has not been paused since. */
export function useOffer(): Offer {
  const offer = useStore(editionOffer, (now) => now);
  const wanted = useDeviceMemory(wantedEdition, "");
  return { offer, isWanted: offer?.revision === wanted };
}

/** Nothing where no edition is offered. */
export const OfferNotice = lazyComponent(async (language) => {
  const [{ OfferNotice }, { offerArea }] = await Promise.all([
    import("./lazy/OfferNotice"),
    import("../../i18n/fr/changes"),
  ]);
  await offerArea.load(language).catch(() => undefined); // falls back to French
  return OfferNotice;
});

export function OfferDock({ isHidden }: { readonly isHidden: boolean }): JSX.Element | null {
  const isOffered = useStore(editionOffer, (offer) => offer !== undefined);
  return isOffered && !isHidden ? <OfferNotice canPutOff /> : null;
}
