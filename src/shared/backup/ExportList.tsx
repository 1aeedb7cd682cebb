import type { JSX } from "preact";
import type { Target } from "../../domain/library/target";
import { backupArea } from "../../i18n/areas/backup";
import { useMessages } from "../../i18n/useMessages";
import { ActionList } from "../../ui/ActionList";
import type { IconName } from "../../ui/Icon";
import { showToast } from "../../ui/toasts";
import { shareOrDownload } from "./shareOrDownload";
import { EXPORT_FORMATS, type ExportFormat, writeExport } from "./writeExport";

const icons: Readonly<Record<ExportFormat, IconName>> = {
  markdown: "article",
  html: "print",
  csv: "contents",
  bookmarks: "bookmark",
  annotations: "quote",
};

type Props = {
  /** Everything if absent. */
  readonly only?: readonly Target[] | undefined;
  readonly onDone?: (() => void) | undefined;
};

export function ExportList({ only, onDone }: Props): JSX.Element {
  const messages = useMessages();
  const backupMessages = useMessages(backupArea).backup;
  const exportAs = async (format: ExportFormat): Promise<void> => {
    const file = await writeExport(format, messages, only && new Set(only)).catch(() => undefined);
    onDone?.();
    if (!file) return showToast({ text: backupMessages.exportFailed });
    if ((await shareOrDownload(file)) === "saved") showToast({ text: backupMessages.exported });
  };
  return (
    <ActionList
      actions={EXPORT_FORMATS.map((format) => ({
        label: backupMessages.formats[format],
        icon: icons[format],
        onPress: () => void exportAs(format),
      }))}
    />
  );
}
