import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import { ask } from "../../../ui/lazy/ask";

/**
 * Asked before the first favourite where the browser and the installed application have separate storage. Resolves to
 * whether the reader wants to save it here all the same.
 */
export function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const words = own.read(language).own.install;
  return ask({ title: words.title, text: install.ios, confirm: words.keepHere, cancel: words.first });
}
