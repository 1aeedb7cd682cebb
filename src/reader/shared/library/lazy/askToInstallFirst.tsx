import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import type { Messages } from "../../../i18n/fr";
import { ask } from "../../../ui/lazy/ask";

/** Here the browser and the installed application share no storage: installing is suggested. `false`: the reader will. */
export async function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const messages = libraryActionsArea.read(language).libraryActions.install;
  return !(await ask({ title: messages.title, text: install.ios, confirm: messages.first, cancel: messages.keepHere }));
}
