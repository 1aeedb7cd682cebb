import { ownScope } from "./serviceWorker";

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

/**
 * Marks what is new: the tab by a number before its title, whichever screen writes that, and the icon where there is a Badging API
 * (installed, on iOS and desktops). Chrome on Android has none: there a notification puts a dot on the icon, and nothing else does.
 */
export function createNewsMark(): (count: number) => void {
  let shown = 0;
  const markTitle = (): void => {
    const plain = document.title.replace(/^\(\d+\) /, "");
    const marked = shown > 0 ? `(${shown}) ${plain}` : plain;
    if (document.title !== marked) document.title = marked;
  };
  const title = document.querySelector("head > title");
  if (title) new MutationObserver(markTitle).observe(title, { childList: true, characterData: true, subtree: true });
  return (count) => {
    shown = count;
    markTitle();
    if ("setAppBadge" in navigator) void navigator.setAppBadge(count).catch(() => undefined);
  };
}
