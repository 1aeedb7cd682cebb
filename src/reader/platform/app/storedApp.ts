import { savesData } from "../device/savesData";
import { createStore, useStore } from "../store";
import { ownScope, ownServiceWorker } from "./serviceWorker";

/**
 * How much of the application is on the phone.
 * - `reading`: its articles can be read; other screens, favourites and search may not open without a network.
 * - `whole`: every screen opens.
 * - `impossible`: this browser has no service workers or no storage for them.
 */
type StoredApp =
  | { readonly extent: "unknown" | "missing" | "whole" | "impossible" }
  | { readonly extent: "reading"; readonly packedBytesLeft: number; readonly waitsForConsent: boolean };

const state = createStore<StoredApp>({ extent: "unknown" });

export function useStoredApp(): StoredApp {
  return useStore(state, (now) => now);
}

/**
 * Tells what is there, and stores the rest once the first attempt at the articles has ended: they come first. Resolves to
 * whether all of it is there.
 */
export async function startStoringApp(articlesTried: Promise<void>): Promise<boolean> {
  const registration =
    "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistration().catch(() => null) : null;
  if (registration === null) {
    state.write({ extent: "impossible" });
    return false;
  }
  if (!registration?.active || registration.scope !== ownScope()) state.write({ extent: "missing" });
  // A service worker only becomes active once every file that reading needs was stored and verified.
  await ownServiceWorker();
  tell(await ask("TELL_LAZY_FILES"));
  await articlesTried;
  addEventListener("online", () => void storeMore());
  document.addEventListener("visibilitychange", () => void storeMore());
  await storeMore();
  return state.read().extent === "whole";
}

/** With the reader's consent, where the device saves data and therefore nothing more is stored unasked. */
export async function storeWholeApp(): Promise<void> {
  tell(await ask("STORE_LAZY_FILES"));
}

async function storeMore(): Promise<void> {
  if (state.read().extent !== "whole" && document.visibilityState === "visible" && !savesData()) await storeWholeApp();
}

function tell(answer: LazyFilesAnswer | undefined): void {
  if (answer?.isWhole) state.write({ extent: "whole" });
  else state.write({ extent: "reading", packedBytesLeft: answer?.packedBytes ?? 0, waitsForConsent: savesData() });
}

type LazyFilesAnswer = { readonly isWhole: boolean; readonly packedBytes: number };

/** `undefined` if the service worker does not answer: an older one, or one that is just being replaced. */
async function ask(type: "TELL_LAZY_FILES" | "STORE_LAZY_FILES"): Promise<LazyFilesAnswer | undefined> {
  const worker = await ownServiceWorker();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(readAnswer(data));
      port1.close();
    };
    worker.postMessage({ type }, [port2]);
  });
}

function readAnswer(data: unknown): LazyFilesAnswer | undefined {
  if (typeof data !== "object" || data === null || !("isWhole" in data) || !("packedBytes" in data)) return undefined;
  const { isWhole, packedBytes } = data;
  return typeof isWhole === "boolean" && typeof packedBytes === "number" ? { isWhole, packedBytes } : undefined;
}

/** Online, or because lazy chunks are stored. For extras that nobody asked for, whose failure must not be reported. */
export async function canStoreLazyFiles(): Promise<boolean> {
  if (navigator.onLine) return true;
  // Lockdown Mode has no caches.
  if (!("caches" in window)) return false;
  const stored = await caches.open(`late-${new URL(import.meta.env.BASE_URL, location.href).href}`);
  return (await stored.keys()).length > 1;
}
