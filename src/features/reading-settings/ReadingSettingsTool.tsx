import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../../i18n/language";
import { useMessages } from "../../i18n/useMessages";
import { useDeviceSettings } from "../../shared/device/deviceSettings";
import { lateComponent } from "../../shared/navigation/lateComponent";
import { Sheet } from "../../ui/Sheet";
import { ToolButton } from "../../ui/Toolbar";

type Choices = typeof import("./choices");

async function openChoices(language: Language): Promise<Choices> {
  const choices = await import("./choices");
  await choices.readingChoices.load(language).catch(() => undefined); // in French, then
  return choices;
}

const ReadingSettingsForm = lateComponent(async (language) => (await openChoices(language)).ReadingSettingsForm);
const PagedReading = lateComponent(async (language) => (await openChoices(language)).PagedReading);
const FocusLine = lateComponent(async (language) => (await openChoices(language)).FocusLine);

/** « Aa », and what it switches on over the article. `sample` is a sentence of the article, to try the choices on. */
export function ReadingSettingsTool({ sample }: { readonly sample: string }): JSX.Element {
  const { reading } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const settings = useDeviceSettings();
  const close = (): void => setIsOpen(false);
  return (
    <>
      <ToolButton icon="text-size" onPress={() => setIsOpen(true)} isExpanded={isOpen} name={reading.toolName}>
        {reading.tool}
      </ToolButton>
      <Sheet isOpen={isOpen} onClose={close} title={reading.title} closeLabel={reading.close}>
        {isOpen && <ReadingSettingsForm sample={sample} onMissing={close} />}
      </Sheet>
      {settings.isPaged && <PagedReading />}
      {settings.hasFocusLine && <FocusLine />}
    </>
  );
}
