import { ownScope } from "../app/ownServiceWorker";

/** `impossible`: on iOS only an installed application has them. */
export type NotificationsAllowed = NotificationPermission | "impossible";

export function readNotificationsAllowed(): NotificationsAllowed {
  return "Notification" in window && "serviceWorker" in navigator ? Notification.permission : "impossible";
}

/** Must be called soon after a tap. */
export async function askForNotifications(): Promise<boolean> {
  return (await Notification.requestPermission()) === "granted";
}

type Shown = { readonly title: string; readonly body: string; readonly language: string; readonly href: string };

/** By the service worker: it is there for the tap when the page no longer is, and phones allow no other way. One after the other takes its place. */
export async function showNotification({ title, body, language, href }: Shown): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(ownScope());
  const icon = new URL("icon-192.png", ownScope()).href;
  await registration?.showNotification(title, { body, icon, lang: language, tag: "alerts", data: { href } });
}
