import type { Language } from "../../../i18n/base/language";
import { changesArea } from "../../../i18n/fr/changes";
import { readNotificationsAllowed } from "../../../platform/app/notices";
import { canSyncInBackground, syncInBackground } from "../../../platform/app/periodicSync";
import { toFollowRequest } from "../../../shared/alerts/findFollowed";
import { readDeviceSettings } from "../../../shared/device/deviceSettings";
import { wantedEdition } from "../../../shared/edition/offer";
import { alertsConsent } from "../../../shared/library/alertsConsent";
import { paths } from "../../../shared/navigation/paths";
import { backgroundUrl, COUNT, readPlace, type Wishes, writeWishes } from "../../../worker/backgroundClient";
import { readFollowed } from "../alerts/useFollowed";

/** Where the browser grants periodic background sync: editions come, and alerts are told, while no page is open. */
export async function prepareBackground(language: Language): Promise<void> {
  if (!(await canSyncInBackground())) return;
  const leaveWishes = async (): Promise<void> => writeWishes(await listWishes(language));
  // What was chosen and followed on this page counts once it is left.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leaveWishes().catch(() => undefined);
  });
  await leaveWishes();
  await syncInBackground(backgroundUrl);
}

async function listWishes(language: Language): Promise<Wishes> {
  const isAgreed = alertsConsent.read() === "yes" && readNotificationsAllowed() === "granted";
  return {
    installId: null,
    ...readPlace(),
    editionDownloads: readDeviceSettings().editionDownloads,
    wantedRevision: wantedEdition.read(),
    ...(isAgreed ? { alerts: await listAlertWishes(language) } : {}),
  };
}

async function listAlertWishes(language: Language): Promise<NonNullable<Wishes["alerts"]>> {
  await changesArea.load(language).catch(() => undefined); // falls back to French
  const { alerts } = changesArea.read(language);
  return {
    language,
    href: new URL(paths.alerts(), location.href).href,
    icon: new URL(`${import.meta.env.BASE_URL}icon-192.png`, location.href).href,
    one: alerts.notification(1),
    many: alerts.notification(2, COUNT),
    followed: (await readFollowed()).map(toFollowRequest),
  };
}
