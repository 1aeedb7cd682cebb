import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import { ask } from "../../../ui/lazy/ask";

/**
 * Before the first favourite, on a phone where the browser and the installed application are two houses. Resolves to
 * whether the reader wants to keep it here all the same. Whatever list it was pressed in, it is asked over it.
 */
export function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const words = own.read(language).own.install;
  return ask({ title: words.title, text: install.ios, confirm: words.keepHere, cancel: words.first });
}
