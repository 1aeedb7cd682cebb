import type { EditionOffer } from "../../worker/client";
import { startEditionInstall } from "./editionInstall";
import { editionOffer, wantedEdition } from "./editionOffer";
import { putOffEdition } from "./putOffEdition";

/** What a reader looked for is shown, also if it was put off before, and gone on with if it was asked for. */
export function offerEdition(offer: EditionOffer): void {
  putOffEdition.change(() => "");
  editionOffer.write(offer);
  if (wantedEdition.read() === offer.revision) void startEditionInstall();
}
