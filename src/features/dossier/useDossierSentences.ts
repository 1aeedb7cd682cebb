import { useArea } from "../../i18n/area";
import { dossier } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";

export type DossierSentences = ReturnType<typeof useDossierSentences>;

/** Those that articles say about the dossier, and those of its own screen. */
export function useDossierSentences() {
  return { ...useMessages().dossier, ...useArea(dossier).dossier };
}
