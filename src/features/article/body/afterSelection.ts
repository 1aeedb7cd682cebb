/**
 * Acts once nothing is selected in the page: a text that is drawn anew takes its reader's selection away. Returns what
 * calls it off.
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
