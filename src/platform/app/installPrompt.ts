import { useEffect, useState } from "preact/hooks";

/** Not in TypeScript's DOM library: only Chromium has it (https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent). */
type InstallPromptEvent = Event & { readonly prompt: () => Promise<unknown> };

let waiting: InstallPromptEvent | undefined;
const listeners = new Set<() => void>();

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return "prompt" in event;
}

/** Keeps the browser's own banner back; call it before the first render, the event comes early and only once. */
export function captureInstallPrompt(): void {
  addEventListener("beforeinstallprompt", (event) => {
    if (!isInstallPrompt(event)) return;
    event.preventDefault();
    waiting = event;
    for (const listener of listeners) listener();
  });
  addEventListener("appinstalled", () => {
    waiting = undefined;
    for (const listener of listeners) listener();
  });
}

/**
 * How this browser can put the application on the home screen: by `prompt`, by hand on `ios`, or not (`none`: already
 * installed, or the browser does not say).
 */
export type InstallWay =
  | { readonly kind: "prompt"; readonly prompt: () => void }
  | { readonly kind: "ios" }
  | { readonly kind: "none" };

export function useInstallWay(): InstallWay {
  const [way, setWay] = useState<InstallWay>({ kind: "none" });
  useEffect(() => {
    const look = (): void => setWay(decideInstallWay());
    look();
    listeners.add(look);
    return () => {
      listeners.delete(look);
    };
  }, []);
  return way;
}

export function decideInstallWay(): InstallWay {
  if (isInstalled()) return { kind: "none" };
  const event = waiting;
  if (event) {
    return {
      kind: "prompt",
      prompt: () => {
        waiting = undefined;
        for (const listener of listeners) listener();
        void event.prompt(); // the answer arrives as `appinstalled`
      },
    };
  }
  // iPadOS calls itself a Mac; only the touch points tell.
  const isApplePhone =
    /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return isApplePhone ? { kind: "ios" } : { kind: "none" };
}

export function isInstalled(): boolean {
  return (
    matchMedia("(display-mode: standalone)").matches || ("standalone" in navigator && navigator.standalone === true)
  );
}
