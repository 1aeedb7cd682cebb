import type { JSX } from "preact";
import { readTarget, type Target } from "../../../domain/library/target";
import { backupArea } from "../../i18n/fr/backup";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { useMessages } from "../../i18n/useMessages";
import { shareOrDownload } from "../../platform/device/files";
import { type Action, ActionList } from "../../ui/ActionList";
import type { IconName } from "../../ui/Icon";
import { contentsIcon, printIcon, quoteIcon } from "../../ui/lazy/lazyIcons";
import { showToast } from "../../ui/toasts";
import { useEdition } from "../edition/useEdition";
import { shareTexts } from "../editionFile/shareTexts";
import { EXPORT_FORMATS, type ExportFormat, writeExport } from "./writeExport";

const icons: Readonly<Record<ExportFormat, IconName>> = {
  markdown: "article",
  html: printIcon,
  csv: contentsIcon,
  bookmarks: "bookmark",
  annotations: quoteIcon,
};

type Props = {
  /** Everything if absent. */
  readonly only?: readonly Target[] | undefined;
  readonly onDone?: (() => void) | undefined;
};

export function ExportList({ only, onDone }: Props): JSX.Element {
  const messages = useMessages();
  const backupMessages = useMessages(backupArea).backup;
  const { texts } = useMessages(editionFileArea).editionFile;
  const edition = useEdition();
  const exportAs = async (format: ExportFormat): Promise<void> => {
    const file = await writeExport(format, messages, only && new Set(only)).catch(() => undefined);
    onDone?.();
    if (!file) return showToast({ text: backupMessages.exportFailed });
    if ((await shareOrDownload(file)) === "saved") showToast({ text: backupMessages.exported });
  };
  const chosen = (only ?? []).map(readTarget);
  const articles = chosen.flatMap((facts) => (facts.kind === "article" ? facts.id : []));
  const programmes = chosen.flatMap((facts) => (facts.kind === "programme" ? facts.id : []));
  const share = async (): Promise<void> => {
    onDone?.();
    await shareTexts({ articles, programmes }, edition, messages).catch(() =>
      showToast({ text: messages.missing.notice }),
    );
  };
  const whole: Action = { label: texts.share, icon: "offline", onPress: () => void share() };
  return (
    <ActionList
      actions={[
        ...(articles.length + programmes.length > 0 ? [whole] : []),
        ...EXPORT_FORMATS.map((format) => ({
          label: backupMessages.formats[format],
          icon: icons[format],
          onPress: () => void exportAs(format),
        })),
      ]}
    />
  );
}
