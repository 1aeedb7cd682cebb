import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { ListRow } from "../../ui/lazy/ListRow";
import { dossierIcon } from "../../ui/lazy/lazyIcons";

const RestorePanel = lazyComponent(async (language) => (await loadBackup(language)).RestorePanel);

export function RecoverSetting(): JSX.Element {
  const { recover } = useMessages(statementsArea).settings;
  return (
    <>
      <ListRow icon={dossierIcon} title={recover.title} detail={recover.detail} />
      <RestorePanel />
    </>
  );
}
