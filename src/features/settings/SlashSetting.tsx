import type { JSX } from "preact";
import { useStatements } from "../../i18n/useStatements";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Switch } from "../../ui/lazy/Switch";

/** A single key that does something must be possible to switch off: who dictates, says it by chance (WCAG 2.1.4). */
export function SlashSetting(): JSX.Element {
  const { settings } = useStatements();
  const { isSlashOff } = useDeviceSettings();
  return (
    <Switch
      label={settings.slash.title}
      hint={settings.slash.detail}
      isOn={!isSlashOff}
      onChange={(isOn) => changeDeviceSettings({ isSlashOff: !isOn })}
    />
  );
}
