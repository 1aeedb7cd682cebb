import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readingChoicesArea } from "../../i18n/fr/readingChoices";
import { statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { useInstallWay } from "../../platform/app/installPrompt";
import { askForNotifications, type NotificationsAllowed, readNotificationsAllowed } from "../../platform/app/notices";
import { useDeviceMemory } from "../../platform/deviceMemory";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { alertsConsent } from "../../shared/library/alertsConsent";
import { loadBackup } from "../../shared/library/loadBackup";
import { hiddenIcon, LazyMuteSheet } from "../../shared/mutes/LazyMuteSheet";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { ListRow } from "../../ui/lazy/ListRow";
import { dossierIcon, textSizeIcon } from "../../ui/lazy/lazyIcons";
import { Segmented } from "../../ui/lazy/Segmented";
import { Switch } from "../../ui/lazy/Switch";
import { Sheet } from "../../ui/Sheet";
import styles from "./SettingsScreen.module.css";

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

const choices = ["always", "unmetered", "ask"] as const;

export function DownloadsSetting(): JSX.Element {
  const { downloads } = useMessages(statementsArea).settings;
  const { editionDownloads } = useDeviceSettings();
  return (
    <>
      <Segmented
        label={downloads.title}
        options={choices.map((value) => ({ value, label: downloads[value] }))}
        value={editionDownloads}
        onChange={(chosen) => changeDeviceSettings({ editionDownloads: chosen })}
      />
      <p class={styles.hint}>{downloads.hint[editionDownloads]}</p>
    </>
  );
}

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

export function InstallSetting(): JSX.Element {
  const { install } = useMessages();
  const { title, detail } = useMessages(statementsArea).settings.install;
  const way = useInstallWay();
  if (way.kind === "prompt") return <ListRow icon="phone" title={title} detail={detail} onPress={way.prompt} />;
  return <ListRow icon="phone" title={title} detail={way.kind === "ios" ? install.ios : detail} />;
}

export function MutesSetting(): JSX.Element {
  const { mutes } = useMessages(statementsArea).settings;
  const [isOpen, setIsOpen] = useState<boolean>();
  const close = (): void => setIsOpen(false);
  return (
    <>
      <ListRow icon={hiddenIcon} title={mutes.title} detail={mutes.detail} onPress={() => setIsOpen(true)} />
      {isOpen !== undefined && <LazyMuteSheet isOpen={isOpen} onClose={close} onMissing={close} />}
    </>
  );
}

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

const RestorePanel = lazyComponent(async (language) => (await loadBackup(language)).RestorePanel);

export function RecoverSetting(): JSX.Element {
  const { recover } = useMessages(statementsArea).settings;
  return (
    <>
      <ListRow icon={dossierIcon} title={recover.title} detail={recover.detail} />
      <RestorePanel />
    </>
  );
}

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

export function TextSetting({ form }: { readonly form: () => ComponentChildren }): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const { settings } = useMessages(statementsArea);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ListRow
        icon={textSizeIcon}
        title={settings.text.title}
        detail={settings.text.detail}
        onPress={() => setIsOpen(true)}
      />
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={reading.title} closeLabel={reading.close}>
        {form()}
      </Sheet>
    </>
  );
}

/** `field` renders nothing where the phone has no voice to choose. */
export function VoiceSetting({ field }: { readonly field: () => ComponentChildren }): JSX.Element {
  const { voice } = useMessages(statementsArea).settings;
  return (
    <>
      <ListRow icon="listen" title={voice.title} detail={voice.detail} />
      {field()}
    </>
  );
}
