import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { Sheet } from "../../ui/Sheet";
import { ToolButton } from "../../ui/Toolbar";
import { useDeviceSettings } from "../deviceSettings";
import { FocusLine } from "./FocusLine";
import { PagedReading } from "./PagedReading";
import { ReadingSettingsForm } from "./ReadingSettingsForm";

/** « Aa », and what it switches on over the article. `sample` is a sentence of the article, to try the choices on. */
export function ReadingSettingsTool({ sample }: { readonly sample: string }): JSX.Element {
  const { reading } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const settings = useDeviceSettings();
  return (
    <>
      <ToolButton icon="text-size" onPress={() => setIsOpen(true)} isExpanded={isOpen} name={reading.toolName}>
        {reading.tool}
      </ToolButton>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={reading.title} closeLabel={reading.close}>
        <ReadingSettingsForm sample={sample} />
      </Sheet>
      {settings.isPaged && <PagedReading />}
      {settings.hasFocusLine && <FocusLine />}
    </>
  );
}
