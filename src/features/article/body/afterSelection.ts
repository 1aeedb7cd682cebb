/**
 * Acts once nothing is selected in the page: a text that is drawn anew takes its reader's selection away. Returns what
 * calls it off.
 */
export function afterSelection(act: () => void): () => void {
  const look = (): void => {
    if (getSelection()?.isCollapsed === false) return;
    callOff();
    act();
  };
  const callOff = (): void => document.removeEventListener("selectionchange", look);
  document.addEventListener("selectionchange", look);
  look();
  return callOff;
}
