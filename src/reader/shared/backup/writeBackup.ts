import { appVersion } from "../../platform/app/appUpdate";
import type { OfferedFile } from "../../platform/device/files";
import type { LibraryProblem } from "../../storage/library";
import { requestBackup } from "../../worker/copyClient";
import { readDeviceSettings } from "../device/deviceSettings";
import { openLibrary } from "../library/openLibrary";
import { fileName } from "./writeExport";

type WrittenBackup =
  | {
      readonly ok: true;
      readonly file: OfferedFile;
      /** Call once the reader has the file. */
      readonly note: () => Promise<void>;
    }
  | { readonly ok: false; readonly problem: LibraryProblem };

/** `text`: not packed and called a text, the only form that some share sheets take. */
export type BackupForm = "packed" | "text";

/** `onProgress` is told the share that was read, 0–1, where that takes a while. */
export async function writeBackup(
  form: BackupForm = "packed",
  onProgress: (share: number) => void = () => undefined,
): Promise<WrittenBackup> {
  const library = await openLibrary();
  const options = { settings: readDeviceSettings(), appVersion, isPacked: form === "packed" };
  const installId = library.libraryIdentity();
  const inThread = installId === undefined ? undefined : await requestBackup({ installId, ...options }, onProgress);
  // Nobody must go without a backup because a thread does not start.
  const written = inThread ? { ok: true as const, value: inThread } : await library.writeBackupFile(options);
  if (!written.ok) return written;
  const { content, changes } = written.value;
  const ending = form === "text" ? "json.txt" : content.type === "application/gzip" ? "json.gz" : "json";
  return {
    ok: true,
    file: { name: `${fileName()}.${ending}`, content },
    note: async () => void (await library.noteBackup(changes)),
  };
}
