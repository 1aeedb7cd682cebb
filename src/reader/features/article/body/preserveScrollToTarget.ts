/** Returns a function that keeps the link target at its place on the screen after something was rendered above it. */
export function preserveScrollToTarget(): () => void {
  const target = document.getElementById(location.hash.slice(1));
  const before = target?.getBoundingClientRect().top ?? -1;
  const putBack = (): void => {
    if (target?.isConnected) scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  };
  return () => {
    if (before < 0 || before >= innerHeight) return;
    putBack();
    // The browser's own scroll anchoring, which keeps what is at the upper edge, may run later.
    requestAnimationFrame(() => requestAnimationFrame(putBack));
  };
}
