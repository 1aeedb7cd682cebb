import type { JSX } from "preact";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { ListRow } from "../../ui/lazy/ListRow";

const RestorePanel = lazyComponent(async (language) => (await loadBackup(language)).RestorePanel);

export function RecoverSetting(): JSX.Element {
  const { recover } = useStatementMessages().settings;
  return (
    <>
      <ListRow icon="dossier" title={recover.title} detail={recover.detail} />
      <RestorePanel />
    </>
  );
}
