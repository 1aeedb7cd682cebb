import type { ComponentChildren, JSX } from "preact";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { ListRow } from "../../ui/lazy/ListRow";

/** `field` renders nothing where the phone has no voice to choose. */
export function VoiceSetting({ field }: { readonly field: () => ComponentChildren }): JSX.Element {
  const { voice } = useStatementMessages().settings;
  return (
    <>
      <ListRow icon="listen" title={voice.title} detail={voice.detail} />
      {field()}
    </>
  );
}
