import { canShareFile, type OfferedFile, saveFile, shareFile } from "../../platform/device/offerFile";

/**
 * Gives a file to the reader: on a phone through its share sheet, which saves it too; elsewhere, and where that fails,
 * into the downloads.
 */
export async function shareOrDownload(file: OfferedFile): Promise<"saved" | "shared" | "dismissed"> {
  if (matchMedia("(pointer: coarse)").matches && canShareFile(file)) {
    const outcome = await shareFile(file);
    if (outcome !== "failed") return outcome;
  }
  saveFile(file);
  return "saved";
}
