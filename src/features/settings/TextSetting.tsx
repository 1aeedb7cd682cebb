import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useReadingSentences } from "../../i18n/useReadingSentences";
import { useStatements } from "../../i18n/useStatements";
import { ListRow } from "../../ui/lazy/ListRow";
import { Sheet } from "../../ui/Sheet";

/** The same sheet as in an article, where these choices are mostly made. */
export function TextSetting({ form }: { readonly form: () => ComponentChildren }): JSX.Element {
  const reading = useReadingSentences();
  const { settings } = useStatements();
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
