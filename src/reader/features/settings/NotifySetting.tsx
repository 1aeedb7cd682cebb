import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import {
  askForNotifications,
  type NotificationsAllowed,
  readNotificationsAllowed,
} from "../../platform/device/notifications";
import { useDeviceMemory } from "../../platform/deviceMemory";
import { alertsConsent } from "../../shared/library/alertsConsent";
import { ListRow } from "../../ui/lazy/ListRow";
import { Switch } from "../../ui/lazy/Switch";

/** Says why, where there are none to be had. */
export function NotifySetting(): JSX.Element {
  const { notify } = useMessages(statementsArea).settings;
  const consent = useDeviceMemory(alertsConsent, "unasked");
  const [allowed, setAllowed] = useState<NotificationsAllowed>("default");
  useEffect(() => setAllowed(readNotificationsAllowed()), []);
  const turn = async (isOn: boolean): Promise<void> => {
    const isGranted = isOn && (await askForNotifications());
    alertsConsent.change(() => (isGranted ? "yes" : "no"));
    setAllowed(readNotificationsAllowed());
  };
  if (allowed === "impossible") return <ListRow title={notify.title} detail={notify.impossible} />;
  return (
    <Switch
      label={notify.title}
      hint={allowed === "denied" ? notify.denied : notify.detail}
      isOn={consent === "yes" && allowed === "granted"}
      onChange={(isOn) => void turn(isOn)}
    />
  );
}
