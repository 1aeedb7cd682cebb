import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Switch } from "../../ui/lazy/Switch";

/** Single-key shortcuts must be possible to turn off, because dictation triggers them (WCAG 2.1.4). */
export function SlashSetting(): JSX.Element {
  const { settings } = useMessages(statementsArea);
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
