import type { JSX } from "preact";
import { changeDossier } from "../../shared/device/keptDossier";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { Switch } from "../../ui/lazy/Switch";
import { useDossierSentences } from "./useDossierSentences";

/** Whether the reader's own marks and notes are printed: a dossier may be for others. Only asked of who has some. */
export function RemarksSwitch({ isOn }: { readonly isOn: boolean }): JSX.Element | null {
  const words = useDossierSentences();
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || counts.value.highlights + counts.value.notes === 0) return null;
  return (
    <Switch
      label={words.withRemarks}
      hint={words.withRemarksHint}
      isOn={isOn}
      onChange={(hasRemarks) => changeDossier((kept) => ({ ...kept, hasRemarks }))}
    />
  );
}
