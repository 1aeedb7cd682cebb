import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useReadingMessages } from "../../i18n/useReadingMessages";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { ListRow } from "../../ui/lazy/ListRow";
import { Sheet } from "../../ui/Sheet";

export function TextSetting({ form }: { readonly form: () => ComponentChildren }): JSX.Element {
  const reading = useReadingMessages();
  const { settings } = useStatementMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ListRow
        icon="text-size"
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
