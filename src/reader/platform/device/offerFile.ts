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
