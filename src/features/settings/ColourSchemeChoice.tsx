import type { JSX } from "preact";
import { useReadingSentences } from "../../i18n/useReadingSentences";
import { useStatements } from "../../i18n/useStatements";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Segmented } from "../../ui/lazy/Segmented";

const themes = ["auto", "light", "sepia", "dark", "contrast"] as const;

export function ColourSchemeChoice(): JSX.Element {
  const reading = useReadingSentences();
  const { settings } = useStatements();
  const { theme } = useDeviceSettings();
  return (
    <Segmented
      label={settings.theme.title}
      options={themes.map((value) => ({ value, label: reading.themes[value] }))}
      value={theme}
      onChange={(chosen) => changeDeviceSettings({ theme: chosen })}
    />
  );
}
