import type { JSX } from "preact";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import { saveFile } from "../../platform/device/offerFile";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { showToast } from "../../ui/toasts";
import { describeLibraryProblem } from "../library/lazy/runLibrary";
import { openLibrary } from "../library/openLibrary";
import { fileName } from "./writeExport";

/** Rows of the library that are not what they should be: they stay as they are, and can be had as a file. */
export function UnreadableNotice({ count }: { readonly count: number }): JSX.Element {
  const messages = useMessages();
  const { unreadable } = useMessages(backupArea).backup;
  const save = async (): Promise<void> => {
    const listed = await (await openLibrary()).listUnreadableRows();
    if (!listed.ok) return showToast({ text: describeLibraryProblem(listed.problem, messages) });
    const content = new Blob([JSON.stringify(listed.value, null, 2)], { type: "application/json" });
    saveFile({ name: `${fileName()}-illisible.json`, content });
  };
  return (
    <Notice icon="warning" actions={<Button onPress={() => void save()}>{unreadable.save}</Button>}>
      {unreadable.told(count)}
    </Notice>
  );
}
