import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../../i18n/base/language";
import { useMessages } from "../../i18n/useMessages";
import { useDeviceSettings } from "../../shared/device/deviceSettings";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { textSizeIcon } from "../../ui/lazy/lazyIcons";
import { Sheet } from "../../ui/Sheet";
import { ToolButton } from "../../ui/Toolbar";

type Choices = typeof import("./choices");

async function openChoices(language: Language): Promise<Choices> {
  const choices = await import("./choices");
  await choices.readingChoicesArea.load(language).catch(() => undefined); // falls back to French
  return choices;
}

const ReadingSettingsForm = lazyComponent(async (language) => (await openChoices(language)).ReadingSettingsForm);
const PagedReading = lazyComponent(async (language) => (await openChoices(language)).PagedReading);
const FocusLine = lazyComponent(async (language) => (await openChoices(language)).FocusLine);

/** `sample` is a sentence of the article to preview the settings on. */
export function ReadingSettingsTool({ sample }: { readonly sample: string }): JSX.Element {
  const { reading } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const settings = useDeviceSettings();
  const close = (): void => setIsOpen(false);
  return (
    <>
      <ToolButton icon={textSizeIcon} onPress={() => setIsOpen(true)} isExpanded={isOpen} name={reading.toolName}>
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
