import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { countChanges, type EditionChanges, holdsChanges } from "../../../../domain/edition/changes/editionChanges";
import { listAlerts, summariseAlerts } from "../../../../domain/edition/changes/listAlerts";
import type { Language } from "../../../i18n/base/language";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { readNotificationsAllowed, showNotification } from "../../../platform/app/notices";
import { createDeviceMemory } from "../../../platform/deviceMemory";
import { findFollowed } from "../../../shared/alerts/findFollowed";
import { useWatch } from "../../../shared/edition/watching";
import { alertsConsent } from "../../../shared/library/alertsConsent";
import { openLibrary } from "../../../shared/library/openLibrary";
import { paths } from "../../../shared/navigation/paths";
import { showToast } from "../../../ui/Toast";
import { readFollowed } from "../alerts/useFollowed";

/** Long enough to finish a paragraph first. */
const ANNOUNCED_MS = 20_000;
const announced = createDeviceMemory("announced-edition", (stored) => (typeof stored === "string" ? stored : ""));

/** Says once, in one tab, what the edition that just arrived has changed. */
export function AnnounceChanges(): null {
  const { route } = useLocation();
  const { language } = useMessages();
  const messages = useMessages(changesArea).changes;
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const newest = watched.status === "ready" ? watched.value[0] : undefined;
  useEffect(() => {
    if (!newest || !holdsChanges(newest)) return;
    notifyAlerts(newest, language).catch(() => undefined);
    if (announced.read() === newest.revision) return;
    announced.change(() => newest.revision);
    showToast({
      text: messages.summary(countChanges(newest)),
      action: { label: messages.see, onPress: () => route(paths.changes()) },
      durationMs: ANNOUNCED_MS,
    });
  }, [newest?.revision]);
  return null;
}

/** One notification at most for an edition, for readers who agreed, where it brings something for what they follow. */
async function notifyAlerts(changes: EditionChanges, language: Language): Promise<void> {
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
