/**
 * Remembers where on the screen the passage stands that the address leads to. To be called again once something was drawn
 * above it: then it is put back there.
 */
export function preserveScrollToTarget(): () => void {
  const target = document.getElementById(location.hash.slice(1));
  const before = target?.getBoundingClientRect().top ?? -1;
  const putBack = (): void => {
    if (target?.isConnected) scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  };
  return () => {
    if (before < 0 || before >= innerHeight) return;
    putBack();
    // The browser's own anchoring, which keeps what is at the upper edge, may come after.
    requestAnimationFrame(() => requestAnimationFrame(putBack));
  };
}
