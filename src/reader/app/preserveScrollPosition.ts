/**
 * For changes above the focused element: not every browser has scroll anchoring. Remove when Safari supports it
 * (https://developer.mozilla.org/docs/Web/CSS/overflow-anchor).
 */
export function preserveScrollPosition(): () => void {
  const held = document.activeElement;
  if (!held || held === document.body) return () => undefined;
  const { top } = held.getBoundingClientRect();
  return () => {
    if (held.isConnected) scrollBy({ top: held.getBoundingClientRect().top - top, behavior: "instant" });
  };
}
