import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { ProgrammeId } from "../../../domain/ids";
import { programmesArea } from "../../i18n/fr/programmes";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import { shareIcon } from "../../ui/lazy/lazyIcons";
import { showToast } from "../../ui/Toast";
import { useToday } from "../time/useToday";

export function ExportButton({ ids }: { readonly ids: readonly ProgrammeId[] }): JSX.Element {
  const { format, missing } = useMessages();
  const messages = useMessages(programmesArea).programmes;
  const today = useToday(identity.publishedOn);
  const save = async (): Promise<void> => {
    const { exportProgrammes } = await import("./exportProgrammes");
    if (!(await exportProgrammes(ids, { messages, format, today }))) showToast({ text: messages.csv.failed });
  };
  return (
    <Button kind="plain" icon={shareIcon} onPress={() => void save().catch(() => showToast({ text: missing.notice }))}>
      {messages.csv.action}
    </Button>
  );
}
