import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { readingChoicesArea } from "../../i18n/areas/readingChoices";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { ListRow } from "../../ui/lazy/ListRow";
import { textSizeIcon } from "../../ui/lazy/lazyIcons";
import { Sheet } from "../../ui/Sheet";

export function TextSetting({ form }: { readonly form: () => ComponentChildren }): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const { settings } = useMessages(statementsArea);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ListRow
        icon={textSizeIcon}
        title={settings.text.title}
        detail={settings.text.detail}
        onPress={() => setIsOpen(true)}
      />
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={reading.title} closeLabel={reading.close}>
        {form()}
      </Sheet>
    </>
  );
}
