/**
 * Marks what is new: the tab by a number before its title, whichever screen writes that, and the icon where there is a Badging API
 * (installed, on iOS and desktops). Chrome on Android has none: there a notification puts a dot on the icon, and nothing else does.
 */
export function createNewsMark(): (count: number) => void {
  let shown = 0;
  const markTitle = (): void => {
    const plain = document.title.replace(/^\(\d+\) /, "");
    const marked = shown > 0 ? `(${shown}) ${plain}` : plain;
    if (document.title !== marked) document.title = marked;
  };
  const title = document.querySelector("head > title");
  if (title) new MutationObserver(markTitle).observe(title, { childList: true, characterData: true, subtree: true });
  return (count) => {
    shown = count;
    markTitle();
    if ("setAppBadge" in navigator) void navigator.setAppBadge(count).catch(() => undefined);
  };
}
