/** A file that the reader takes away. `name` with its ending. */
export type OfferedFile = { readonly name: string; readonly content: Blob };

/** Gives a file to the phone: into its downloads, or where the reader says. */
export function saveFile({ name, content }: OfferedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download may begin a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether the phone's share sheet takes such a file. */
export function canShareFile(file: OfferedFile): boolean {
  return typeof navigator.share === "function" && Boolean(navigator.canShare?.({ files: [toFile(file)] }));
}

/** Gives it to another application, or to another phone nearby. Must be called within a tap. */
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
