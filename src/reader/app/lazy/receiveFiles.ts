import { takeSharedFile, watchDroppedFiles, watchOpenedFiles } from "../../platform/device/files";
import { loadEditionFile } from "../../shared/editionFile/loadEditionFile";
import { receivedFile } from "../../shared/editionFile/received";
import { paths } from "../../shared/navigation/paths";
import { chosenLanguage } from "../chosenLanguage";
import styles from "./receiveFiles.module.css";

/*
 * Files that come to the application without a button of its own: dropped on it, opened with it, shared with it. The
 * screen « Hors ligne » says what is in them.
 */

watchOpenedFiles(receive);
watchDroppedFiles({ onOver: (isOver) => void showTarget(isOver), onDrop: receive });
takeSharedFile().then(
  (file) => file && receive(file),
  () => undefined,
);

function receive(file: Blob): void {
  receivedFile.write(file);
  if (location.pathname === paths.offline()) return;
  // The router follows links.
  const link = document.createElement("a");
  link.href = paths.offline();
  document.body.append(link);
  link.click();
  link.remove();
}

let target: HTMLElement | undefined;

async function showTarget(isOver: boolean): Promise<void> {
  target?.remove();
  target = undefined;
  if (!isOver) return;
  const shown = document.createElement("div");
  target = shown;
  shown.className = styles.target ?? "";
  document.body.append(shown);
  const language = chosenLanguage();
  const parts = await loadEditionFile(language).catch(() => undefined);
  if (target === shown) shown.textContent = parts?.editionFileArea.read(language).editionFile.drop ?? "";
}
