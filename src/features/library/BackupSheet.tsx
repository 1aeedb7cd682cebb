import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { Sheet } from "../../ui/Sheet";
import { lateComponent } from "../lateComponent";
import { openLibraryBackup } from "../openLibraryBackup";
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
