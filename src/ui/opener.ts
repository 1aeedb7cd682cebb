/*
 * Safari does not focus a button that is pressed, so a dialog opened by it would give the focus back to the page's top.
 * The control that was pressed last is remembered instead.
 */
let pressed: HTMLElement | undefined;
let watchers = 0;

function remember(event: MouseEvent): void {
  const control =
    event.target instanceof Element ? event.target.closest("button, a[href], summary, input, [role=button]") : null;
  pressed = control instanceof HTMLElement ? control : undefined;
}

/** Gives the function that ends the watching. */
export function watchOpeners(): () => void {
  watchers += 1;
  if (watchers === 1) document.addEventListener("click", remember, true);
  return () => {
    watchers -= 1;
    if (watchers === 0) document.removeEventListener("click", remember, true);
  };
}

/** Focuses what was pressed last where the browser focused nothing: a dialog opened now gives the focus back to it. */
export function focusOpener(): void {
  if (document.activeElement === document.body && pressed?.isConnected) pressed.focus({ preventScroll: true });
}
