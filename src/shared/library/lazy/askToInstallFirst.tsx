import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import type { Messages } from "../../../i18n/fr";
import { ask } from "../../../ui/lazy/ask";

/** The browser and the installed application have separate storage here. `false`: the reader will install first. */
export function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const messages = libraryActionsArea.read(language).libraryActions.install;
  return ask({ title: messages.title, text: install.ios, confirm: messages.keepHere, cancel: messages.first });
}
