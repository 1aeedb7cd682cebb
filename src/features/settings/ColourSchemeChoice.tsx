import type { JSX } from "preact";
import { useReadingMessages } from "../../i18n/useReadingMessages";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Segmented } from "../../ui/lazy/Segmented";

const colourSchemes = ["auto", "light", "sepia", "dark", "contrast"] as const;

export function ColourSchemeChoice(): JSX.Element {
  const reading = useReadingMessages();
  const { settings } = useStatementMessages();
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
