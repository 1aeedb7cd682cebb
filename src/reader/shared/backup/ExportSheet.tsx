import type { JSX } from "preact";
import type { Target } from "../../../domain/library/target";
import { libraryActionsArea } from "../../i18n/fr/libraryActions";
import { useMessages } from "../../i18n/useMessages";
import { Sheet } from "../../ui/Sheet";
import { loadBackup } from "../library/loadBackup";
import { lazyComponent } from "../navigation/lazyComponent";

const ExportList = lazyComponent(async (language) => (await loadBackup(language)).ExportList);

type Props = {
  readonly isOpen: boolean;
  readonly only: readonly Target[];
  readonly onClose: () => void;
};

export function ExportSheet({ isOpen, only, onClose }: Props): JSX.Element {
  const { article } = useMessages();
  const { selection } = useMessages(libraryActionsArea).libraryActions;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={selection.export} closeLabel={article.close}>
      {isOpen && <ExportList only={only} onDone={onClose} onMissing={onClose} />}
    </Sheet>
  );
}
