import type { Messages } from "../../i18n/fr";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { shareOrDownload } from "../../platform/device/files";
import { showToast } from "../../ui/toasts";
import type { ShownEdition } from "../edition/useEdition";
import { type Chosen, writeEditionFile } from "./writeEditionFile";

/** Some articles and programmes, whole, as a page that any browser shows and this application verifies. */
export async function shareTexts(chosen: Chosen, edition: ShownEdition, messages: Messages): Promise<void> {
  await editionFileArea.load(messages.language).catch(() => undefined); // falls back to French
  const { editionFile } = editionFileArea.read(messages.language);
  const signal = new AbortController().signal;
  const written = await writeEditionFile(edition, messages, { signal, chosen });
  if (written.outcome === "refused") showToast({ text: editionFile.unwritten(written.problem) });
  else if (written.outcome !== "written") showToast({ text: editionFile.failed });
  else if ((await shareOrDownload(written.file)) === "saved") showToast({ text: editionFile.texts.saved });
}
