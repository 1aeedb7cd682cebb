import { libraryActions } from "../../../i18n/areas/libraryActions";
import type { Messages } from "../../../i18n/fr";
import { ask } from "../../../ui/lazy/ask";

/** The browser and the installed application have separate storage here, so installing is what is suggested. `false`: the reader will install first. */
export async function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const messages = libraryActions.read(language).libraryActions.install;
  return !(await ask({ title: messages.title, text: install.ios, confirm: messages.first, cancel: messages.keepHere }));
}
