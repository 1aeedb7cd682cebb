export type Dress = Readonly<Record<string, string>>;

/** `build/bootScript.ts` applies the stored attributes before the next page's first paint. */
const KEY = `dress:${import.meta.env.BASE_URL}`;

let worn: Dress = {};

/** Sets the root's attributes, removes the former ones and matches the colour of the browser's bars. */
export function dressPage(dress: Dress): void {
  const root = document.documentElement;
  for (const name of Object.keys(worn)) if (!(name in dress)) root.removeAttribute(name);
  for (const [name, value] of Object.entries(dress)) root.setAttribute(name, value);
  worn = dress;
  try {
    localStorage.setItem(KEY, JSON.stringify(dress));
  } catch {
    // Only the next page's first paint is affected.
  }
  const paper = getComputedStyle(root).getPropertyValue("--paper").trim();
  const hasOwnTheme = root.hasAttribute("data-theme");
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.usual ??= meta.content;
    meta.content = hasOwnTheme ? paper : meta.dataset.usual;
  }
}
