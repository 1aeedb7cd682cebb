import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Switch } from "../../ui/lazy/Switch";

/** What counts as read also decides what the front page calls read. */
export function HeardSetting(): JSX.Element {
  const { settings } = useMessages(statementsArea);
  const { isHeardUnread } = useDeviceSettings();
  return (
    <Switch
      label={settings.heard.title}
      hint={settings.heard.detail}
      isOn={!isHeardUnread}
      onChange={(isOn) => changeDeviceSettings({ isHeardUnread: !isOn })}
    />
  );
}
