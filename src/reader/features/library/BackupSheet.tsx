import type { JSX } from "preact";
import { libraryArea } from "../../i18n/areas/library";
import { useMessages } from "../../i18n/useMessages";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { Sheet } from "../../ui/Sheet";

const BackupPanel = lazyComponent(async (language) => (await loadBackup(language)).BackupPanel);

export function BackupSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { article } = useMessages();
  const messages = useMessages(libraryArea).library;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={messages.backupTitle} closeLabel={article.close}>
      {isOpen && <BackupPanel onMissing={onClose} />}
    </Sheet>
  );
}
