import type { ComponentChildren, JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { ListRow } from "../../ui/lazy/ListRow";

/** `field` renders nothing where the phone has no voice to choose. */
export function VoiceSetting({ field }: { readonly field: () => ComponentChildren }): JSX.Element {
  const { voice } = useMessages(statementsArea).settings;
  return (
    <>
      <ListRow icon="listen" title={voice.title} detail={voice.detail} />
      {field()}
    </>
  );
}
