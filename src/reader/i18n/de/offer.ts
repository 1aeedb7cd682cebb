import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import type { Format } from "../format";
import type { makeOffer as makeFrench } from "../fr/offer";
import { makeChanges } from "./changes";

export const makeOffer = (format: Format): ReturnType<typeof makeFrench> => ({
  offer: {
    line: (changes: ChangeCounts | undefined, bytes: number): string => {
      const isCounted = changes && Object.values(changes).some((count) => count > 0);
      const what = isCounted ? makeChanges(format).changes.summary(changes) : "Neue Ausgabe";
      return `${what}\u00a0· ${format.bytes(bytes)}`;
    },
    download: "Laden",
    later: "Später",
    pause: "Anhalten",
    resume: "Fortsetzen",
    cancel: "Abbrechen",
    paused: (arrived: number, total: number) => `Angehalten: ${format.bytes(arrived)} von ${format.bytes(total)}.`,
  },
});
