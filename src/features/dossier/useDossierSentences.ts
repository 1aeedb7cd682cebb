import { useArea } from "../../i18n/area";
import { dossier } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";

export type DossierSentences = ReturnType<typeof useDossierSentences>;

export function useDossierSentences() {
  return { ...useMessages().dossier, ...useArea(dossier).dossier };
}
