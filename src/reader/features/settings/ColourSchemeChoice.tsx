import type { JSX } from "preact";
import { readingChoicesArea } from "../../i18n/areas/readingChoices";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Segmented } from "../../ui/lazy/Segmented";

const colourSchemes = ["auto", "light", "sepia", "dark", "contrast"] as const;

export function ColourSchemeChoice(): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const { settings } = useMessages(statementsArea);
  const { colourScheme } = useDeviceSettings();
  return (
    <Segmented
      label={settings.colourScheme.title}
      options={colourSchemes.map((value) => ({ value, label: reading.colourSchemes[value] }))}
      value={colourScheme}
      onChange={(chosen) => changeDeviceSettings({ colourScheme: chosen })}
    />
  );
}
