import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useStore } from "../../platform/store";
import { articlePrefix, paths } from "../navigation/paths";
import { editionOffer } from "./editionOffer";
import { OfferNotice } from "./OfferNotice";

/** Never over an article, nor where the offer has its own place. */
export function OfferDock(): JSX.Element | null {
  const isOffered = useStore(editionOffer, (offer) => offer !== undefined);
  const { path } = useLocation();
  const isElsewhere = path.startsWith(articlePrefix) || path === paths.offline().replace(/\/$/, "");
  return isOffered && !isElsewhere ? <OfferNotice canPutOff /> : null;
}
