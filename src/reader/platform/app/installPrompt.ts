import { useEffect, useState } from "preact/hooks";
import { createStore } from "../store";

/** Only in Chromium: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
type InstallPromptEvent = Event & { readonly prompt: () => Promise<unknown> };

const waiting = createStore<InstallPromptEvent | undefined>(undefined);

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return "prompt" in event;
}

/** Suppresses the browser's own banner. Call before the first render: the event comes early and only once. */
export function captureInstallPrompt(): void {
  addEventListener("beforeinstallprompt", (event) => {
    if (!isInstallPrompt(event)) return;
    event.preventDefault();
    waiting.write(event);
  });
  addEventListener("appinstalled", () => waiting.write(undefined));
}

/** How this browser can install the application; `none`: already installed, or the browser offers no way. */
type InstallWay =
  | { readonly kind: "prompt"; readonly prompt: () => void }
  | { readonly kind: "ios" }
  | { readonly kind: "none" };

export function useInstallWay(): InstallWay {
  const [way, setWay] = useState<InstallWay>({ kind: "none" });
  useEffect(() => {
    const update = (): void => setWay(decideInstallWay());
    update();
    return waiting.watch(update);
  }, []);
  return way;
}

export function decideInstallWay(): InstallWay {
  if (isInstalled()) return { kind: "none" };
  const event = waiting.read();
  if (event) {
    return {
      kind: "prompt",
      prompt: () => {
        waiting.write(undefined);
        void event.prompt(); // the answer arrives as `appinstalled`
      },
    };
  }
  // iPadOS 13 and later call themselves a Mac; only the touch points differ. Remove when the user agent tells them
  // apart.
  const isApplePhone =
    /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return isApplePhone ? { kind: "ios" } : { kind: "none" };
}

export function isInstalled(): boolean {
  return (
    matchMedia("(display-mode: standalone)").matches || ("standalone" in navigator && navigator.standalone === true)
  );
}
