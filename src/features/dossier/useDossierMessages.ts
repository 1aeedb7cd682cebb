import { useArea } from "../../i18n/area";
import { dossier } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";

export type DossierMessages = ReturnType<typeof useDossierMessages>;

export function useDossierMessages() {
  return { ...useMessages().dossier, ...useArea(dossier).dossier };
}
