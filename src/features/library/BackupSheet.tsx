import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { Sheet } from "../../ui/Sheet";
import { useLibraryMessages } from "./useLibraryMessages";

const BackupPanel = lazyComponent(async (language) => (await loadBackup(language)).BackupPanel);

export function BackupSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { article } = useMessages();
  const messages = useLibraryMessages();
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={messages.backupTitle} closeLabel={article.close}>
      {isOpen && <BackupPanel onMissing={onClose} />}
    </Sheet>
  );
}
