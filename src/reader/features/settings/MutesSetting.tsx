import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { hiddenIcon } from "../../shared/mutes/hiddenIcon";
import { LazyMuteSheet } from "../../shared/mutes/LazyMuteSheet";
import { ListRow } from "../../ui/lazy/ListRow";

export function MutesSetting(): JSX.Element {
  const { mutes } = useMessages(statementsArea).settings;
  const [isOpen, setIsOpen] = useState<boolean>();
  const close = (): void => setIsOpen(false);
  return (
    <>
      <ListRow icon={hiddenIcon} title={mutes.title} detail={mutes.detail} onPress={() => setIsOpen(true)} />
      {isOpen !== undefined && <LazyMuteSheet isOpen={isOpen} onClose={close} onMissing={close} />}
    </>
  );
}
