import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { openLibraryBackup } from "../../shared/library/openLibraryBackup";
import { lateComponent } from "../../shared/navigation/lateComponent";
import { Sheet } from "../../ui/Sheet";
import { useLibrarySentences } from "./useLibrarySentences";

const BackupPanel = lateComponent(async (language) => (await openLibraryBackup(language)).BackupPanel);

export function BackupSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { article } = useMessages();
  const words = useLibrarySentences();
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={words.backupTitle} closeLabel={article.close}>
      {isOpen && <BackupPanel onMissing={onClose} />}
    </Sheet>
  );
}
