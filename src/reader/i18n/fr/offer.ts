import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import type { Format } from "../format";
import { makeChanges } from "./changes";

export const makeOffer = (format: Format) => ({
  offer: {
    /** Without counts where they are not known, or nothing that is counted has changed. */
    line: (changes: ChangeCounts | undefined, bytes: number): string => {
      const isCounted = changes && Object.values(changes).some((count) => count > 0);
      const what = isCounted ? makeChanges(format).changes.summary(changes) : "Nouvelle édition";
      return `${what}\u00a0· ${format.bytes(bytes)}`;
    },
    download: "Télécharger",
    later: "Plus tard",
    pause: "Pause",
    resume: "Reprendre",
    cancel: "Annuler",
    paused: (arrived: number, total: number) => `En pause\u00a0: ${format.bytes(arrived)} sur ${format.bytes(total)}.`,
  },
});
