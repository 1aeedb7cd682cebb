import type { JSX } from "preact";
import { useReadingSentences } from "../../i18n/useReadingSentences";
import { useStatements } from "../../i18n/useStatements";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Segmented } from "../../ui/lazy/Segmented";

const colourSchemes = ["auto", "light", "sepia", "dark", "contrast"] as const;

export function ColourSchemeChoice(): JSX.Element {
  const reading = useReadingSentences();
  const { settings } = useStatements();
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
