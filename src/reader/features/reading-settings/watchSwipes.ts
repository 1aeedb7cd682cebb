const SWIPE_PX = 56;
/** Left to iOS, which goes back in history from there. */
const EDGE_PX = 24;

/** Calls back with 1 for a finger that moved to the left over the text, as to turn a leaf. Scrolling stays the browser's. */
export function watchSwipes(onSwipe: (by: 1 | -1) => void): () => void {
  const main = document.querySelector<HTMLElement>("main");
  if (!main) return () => undefined;
  let start: { readonly x: number; readonly y: number } | undefined;
  const down = ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
    const isHere = pointerType === "touch" && isPrimary && x > EDGE_PX && x < innerWidth - EDGE_PX;
    start = isHere && (visualViewport?.scale ?? 1) < 1.05 ? { x, y } : undefined;
  };
  const end = (): void => {
    start = undefined;
  };
  const up = ({ clientX, clientY }: PointerEvent): void => {
    const dx = clientX - (start?.x ?? clientX);
    const dy = clientY - (start?.y ?? clientY);
    end();
    if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy) || !getSelection()?.isCollapsed) return;
    onSwipe(dx < 0 ? 1 : -1);
  };
  main.style.touchAction = "pan-y pinch-zoom";
  main.addEventListener("pointerdown", down);
  main.addEventListener("pointerup", up);
  main.addEventListener("pointercancel", end);
  return () => {
    main.style.touchAction = "";
    main.removeEventListener("pointerdown", down);
    main.removeEventListener("pointerup", up);
    main.removeEventListener("pointercancel", end);
  };
}
