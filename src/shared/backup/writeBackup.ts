import { encodeBackup } from "../../domain/library/backup/backup";
import { appVersion } from "../../platform/app/appVersion";
import type { OfferedFile } from "../../platform/device/offerFile";
import type { LibraryProblem } from "../../storage/library";
import { readDeviceSettings } from "../device/deviceSettings";
import { openLibrary } from "../library/openLibrary";
import { fileName } from "./writeExport";

export type WrittenBackup =
  | {
      readonly ok: true;
      readonly file: OfferedFile;
      /** Call once the reader has the file. */
      readonly note: () => Promise<void>;
    }
  | { readonly ok: false; readonly problem: LibraryProblem };

/** `text`: not packed and called a text, the only form that some share sheets take. */
export type BackupForm = "packed" | "text";

export async function writeBackup(form: BackupForm = "packed"): Promise<WrittenBackup> {
  const library = await openLibrary();
  const exported = await library.exportLibrary();
  if (!exported.ok) return exported;
  const { library: whole, changes, unreadable } = exported.value;
  const writtenAt = new Date().toISOString();
  const text = encodeBackup({ library: whole, settings: readDeviceSettings(), writtenAt, unreadable }, appVersion);
  const content = form === "text" ? new Blob([text], { type: "text/plain" }) : await library.packBackup(text);
  const ending = form === "text" ? "json.txt" : content.type === "application/gzip" ? "json.gz" : "json";
  return {
    ok: true,
    file: { name: `${fileName()}.${ending}`, content },
    note: async () => void (await library.noteBackup(changes)),
  };
}
