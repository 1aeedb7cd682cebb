import { deviceKey, writeDevice } from "./deviceMemory";

/** Attributes for the page's root element. */
export type Appearance = Readonly<Record<string, string>>;

/** Where the last dress is kept for `app/boot.ts`, which puts it on before the first paint of the next page. */
const KEY = deviceKey("dress");

let worn: Appearance = {};

/** Sets the root's attributes, removes the former ones and matches the colour of the browser's bars. */
export function applyAppearance(appearance: Appearance): void {
  const root = document.documentElement;
  for (const name of Object.keys(worn)) if (!(name in appearance)) root.removeAttribute(name);
  for (const [name, value] of Object.entries(appearance)) root.setAttribute(name, value);
  worn = appearance;
  writeDevice(KEY, JSON.stringify(appearance)); // else only the next page's first paint misses it
  const paper = getComputedStyle(root).getPropertyValue("--paper").trim();
  const hasOwnColourScheme = root.hasAttribute("data-theme");
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.usual ??= meta.content;
    meta.content = hasOwnColourScheme ? paper : meta.dataset.usual;
  }
}
