import { canShareFile, type OfferedFile, saveFile, shareFile } from "../../platform/device/offerFile";

/** Through a phone's share sheet, which can save it too; elsewhere, and where that fails, as a download. */
export async function shareOrDownload(file: OfferedFile): Promise<"saved" | "shared" | "dismissed"> {
  if (matchMedia("(pointer: coarse)").matches && canShareFile(file)) {
    const outcome = await shareFile(file);
    if (outcome !== "failed") return outcome;
  }
  saveFile(file);
  return "saved";
}
