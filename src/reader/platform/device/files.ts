export type OfferedFile = { readonly name: string; readonly content: Blob };

export function saveFile({ name, content }: OfferedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function canShareFile(file: OfferedFile): boolean {
  return typeof navigator.share === "function" && Boolean(navigator.canShare?.({ files: [toFile(file)] }));
}

/** Must be called within a tap. */
export async function shareFile(file: OfferedFile): Promise<"shared" | "dismissed" | "failed"> {
  try {
    await navigator.share({ files: [toFile(file)], title: file.name });
    return "shared";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "dismissed" : "failed";
  }
}

function toFile({ name, content }: OfferedFile): File {
  return new File([content], name, { type: content.type });
}

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

type Handlers = {
  /** A file is being dragged over the page, or no longer. */
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (file: File) => void;
};

/** A browser shows a file that is dropped on a page, in place of the page. Fields for files keep theirs. */
export function watchDroppedFiles({ onOver, onDrop }: Handlers): void {
  /** Each element that the pointer comes over is entered before the last one is left. */
  let depth = 0;
  const enter = (by: 1 | -1): void => {
    depth = Math.max(0, depth + by);
    onOver(depth > 0);
  };
  addEventListener("dragenter", (event) => holdsFiles(event) && enter(1));
  addEventListener("dragleave", (event) => holdsFiles(event) && enter(-1));
  addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    depth = 0;
    onOver(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onDrop(file);
  });
}

function holdsFiles({ dataTransfer, target }: DragEvent): boolean {
  const isField = target instanceof Element && target.matches("input[type=file]");
  return !isField && (dataTransfer?.types.includes("Files") ?? false);
}

/** Through a phone's share sheet, which can save it too; elsewhere, and where that fails, as a download. */
export async function shareOrDownload(file: OfferedFile): Promise<"saved" | "shared" | "dismissed"> {
  if (matchMedia("(pointer: coarse)").matches && canShareFile(file)) {
    const outcome = await shareFile(file);
    if (outcome !== "failed") return outcome;
  }
  saveFile(file);
  return "saved";
}
