import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { Segmented } from "../../ui/lazy/Segmented";
import styles from "./SettingsScreen.module.css";

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
