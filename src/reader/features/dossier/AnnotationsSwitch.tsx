import type { JSX } from "preact";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { Switch } from "../../ui/lazy/Switch";

/** Highlights and notes are printed only on request, because a dossier may be for others. */
export function AnnotationsSwitch({ isOn }: { readonly isOn: boolean }): JSX.Element | null {
  const messages = useMessages(dossierArea).dossier;
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || counts.value.highlights + counts.value.notes === 0) return null;
  return (
    <Switch
      label={messages.withRemarks}
      hint={messages.withRemarksHint}
      isOn={isOn}
      onChange={(hasRemarks) => dossierMemory.change((kept) => ({ ...kept, hasRemarks }))}
    />
  );
}
