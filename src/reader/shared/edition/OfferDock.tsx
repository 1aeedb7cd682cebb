import type { JSX } from "preact";
import { useStore } from "../../platform/store";
import { editionOffer } from "./editionOffer";
import { OfferNotice } from "./OfferNotice";

export function OfferDock({ isHidden }: { readonly isHidden: boolean }): JSX.Element | null {
  const isOffered = useStore(editionOffer, (offer) => offer !== undefined);
  return isOffered && !isHidden ? <OfferNotice canPutOff /> : null;
}
