/**
 * Remembers where on the screen the focused thing stands; the returned function scrolls the page so that it stands
 * there again. For a change that makes everything above it longer or shorter: not every browser keeps the place itself.
 */
export function preserveScrollPosition(): () => void {
  const held = document.activeElement;
  if (!held || held === document.body) return () => undefined;
  const { top } = held.getBoundingClientRect();
  return () => {
    if (held.isConnected) scrollBy({ top: held.getBoundingClientRect().top - top, behavior: "instant" });
  };
}
