/** Chromium on a desktop: https://developer.mozilla.org/docs/Web/API/LaunchQueue */
type LaunchQueue = {
  readonly setConsumer: (
    consume: (launched: { readonly files?: readonly { readonly getFile?: () => Promise<File> }[] }) => void,
  ) => void;
};

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Files that the reader opens with the installed application (`file_handlers` of the web manifest). */
export function watchOpenedFiles(receive: (file: Blob) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    files?.[0]?.getFile?.().then(receive, () => undefined);
  });
}

/** A file that was shared with the application, once: the service worker holds it (`sw/sharedFile.ts`). */
export async function takeSharedFile(): Promise<Blob | undefined> {
  const name = `shared-${new URL(import.meta.env.BASE_URL, location.href).href}`;
  if (!(await caches.has(name))) return undefined;
  const [stored] = await (await caches.open(name)).matchAll();
  const file = await stored?.blob();
  await caches.delete(name);
  return file;
}
