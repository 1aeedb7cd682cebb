import { type Browser, evaluate } from "./browser";

declare global {
  interface Window {
    /** What the application offered last as a file. */
    captured?: Blob;
  }
}

/** The drivers have no downloads: from now on the page keeps what it offers. */
export async function captureFile(browser: Browser): Promise<void> {
  await evaluate(
    browser,
    () => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) window.captured = file;
        return make(file);
      };
    },
    undefined,
  );
}

/** Its text, unpacked. */
export async function readCaptured(browser: Browser): Promise<string> {
  const text = await evaluate(
    browser,
    async () => {
      const packed = window.captured?.stream().pipeThrough(new DecompressionStream("gzip"));
      return packed ? new Response(packed).text() : "";
    },
    undefined,
  );
  return String(text);
}

/** As the reader's choice in the system's dialog, which no driver opens. */
export async function chooseFile(browser: Browser, text: string): Promise<void> {
  await evaluate(
    browser,
    (content) => {
      const input = document.querySelector<HTMLInputElement>("dialog[open] input[type=file]");
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "bibliotheque.json", { type: "application/json" }));
      if (!input) return;
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    text,
  );
}

export async function clearLibrary(browser: Browser): Promise<void> {
  await evaluate(
    browser,
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("library@/");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    undefined,
  );
}

/** Each of the browser's stores, as its own « clear the data of this site » does. */
export async function clearEverything(browser: Browser): Promise<void> {
  await evaluate(
    browser,
    async () => {
      for (const { name = "" } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
      for (const name of await caches.keys()) await caches.delete(name);
      localStorage.clear();
      sessionStorage.clear();
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      // WebKitGTK has no private files.
      const root = "storage" in navigator ? await navigator.storage.getDirectory() : undefined;
      await root?.removeEntry("library-copies", { recursive: true }).catch(() => undefined);
    },
    undefined,
  );
}
