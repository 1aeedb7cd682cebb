/*
 * Safari does not focus a button that is clicked
 * (https://developer.mozilla.org/docs/Web/HTML/Element/button#clicking_and_focus), so a closing dialog would return the
 * focus to the top of the page. We remember the control that was pressed last. Remove when Safari focuses buttons.
 */
let pressed: HTMLElement | undefined;
let watchers = 0;

function remember(event: MouseEvent): void {
  const control =
    event.target instanceof Element ? event.target.closest("button, a[href], summary, input, [role=button]") : null;
  pressed = control instanceof HTMLElement ? control : undefined;
}

export function watchOpeners(): () => void {
  watchers += 1;
  if (watchers === 1) document.addEventListener("click", remember, true);
  return () => {
    watchers -= 1;
    if (watchers === 0) document.removeEventListener("click", remember, true);
  };
}

/** Call before opening a dialog: where the browser focused nothing, it focuses the control that was pressed. */
export function focusOpener(): void {
  if (document.activeElement === document.body && pressed?.isConnected) pressed.focus({ preventScroll: true });
}
