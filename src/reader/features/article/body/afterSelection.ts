/**
 * Waits until nothing is selected, because a new render would remove the selection. Returns a function that cancels.
 */
export function afterSelection(act: () => void): () => void {
  const check = (): void => {
    if (getSelection()?.isCollapsed === false) return;
    callOff();
    act();
  };
  const callOff = (): void => document.removeEventListener("selectionchange", check);
  document.addEventListener("selectionchange", check);
  check();
  return callOff;
}
