import type { Language } from "../../../i18n/base/language";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { askForNotifications, readNotificationsAllowed } from "../../../platform/app/notices";
import { ask } from "../../../ui/lazy/ask";
import { alertsConsent } from "../alertsConsent";

/** At the first follow and never again, whatever the answer: the settings can change it. Nothing is asked that cannot be had. */
export async function askAboutAlerts(language: Language): Promise<void> {
  const allowed = readNotificationsAllowed();
  if (alertsConsent.read() !== "unasked" || allowed === "impossible" || allowed === "denied") return;
  const { title, text, confirm, cancel } = libraryActionsArea.read(language).libraryActions.notify;
  const isAgreed = await ask({ title, text, confirm, cancel });
  alertsConsent.change(() => "no");
  if (isAgreed && (await askForNotifications())) alertsConsent.change(() => "yes");
}
