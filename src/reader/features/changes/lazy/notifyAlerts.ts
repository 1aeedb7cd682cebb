import type { EditionChanges } from "../../../../domain/edition/changes/editionChanges";
import { listAlerts, summariseAlerts } from "../../../../domain/edition/changes/listAlerts";
import type { Language } from "../../../i18n/base/language";
import { changesArea } from "../../../i18n/fr/changes";
import { readNotificationsAllowed, showNotification } from "../../../platform/app/notices";
import { findFollowed } from "../../../shared/alerts/findFollowed";
import { alertsConsent } from "../../../shared/library/alertsConsent";
import { openLibrary } from "../../../shared/library/openLibrary";
import { paths } from "../../../shared/navigation/paths";
import { readFollowed } from "../alerts/useFollowed";

/** One notification at most for an edition, for readers who agreed, where it brings something for what they follow. */
export async function notifyAlerts(changes: EditionChanges, language: Language): Promise<void> {
  if (alertsConsent.read() !== "yes" || readNotificationsAllowed() !== "granted") return;
  const followed = await findFollowed(await readFollowed(), new AbortController().signal);
  const news = followed && summariseAlerts(listAlerts(changes, followed));
  if (!news) return;
  // Another tab may have been quicker, or the background.
  const claimed = await (await openLibrary()).claimTelling(changes.revision);
  if (!claimed.ok || !claimed.value) return;
  const { alerts } = changesArea.read(language);
  const title = alerts.notification(news.count);
  await showNotification({ title, body: news.first, language, href: paths.alerts() });
}
