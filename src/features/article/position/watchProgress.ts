export type Progress = {
  /** 0 before the first scroll, 1 once the end of the text is on the screen. */
  readonly share: number;
  /** Whether the first line of the text has left the screen. */
  readonly hasBegun: boolean;
};

/**
 * Tells how far the reader is, at most once a frame. Scrolling measures nothing: where the text begins and ends is only
 * looked at after the browser has laid it out anew.
 */
export function watchProgress(text: HTMLElement, tell: (progress: Progress) => void): () => void {
  let top = 0;
  let bottom = 0;
  let frame = 0;
  const update = (): void => {
    frame = 0;
    const way = bottom - innerHeight;
    tell({ share: way > 0 ? Math.min(1, Math.max(0, scrollY / way)) : 1, hasBegun: scrollY > top });
  };
  const scheduleUpdate = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  const observer = new ResizeObserver(() => {
    const box = text.getBoundingClientRect();
    top = box.top + scrollY;
    bottom = box.bottom + scrollY;
    scheduleUpdate();
  });
  observer.observe(text);
  // What stands above the text moves it, too.
  observer.observe(document.body);
  addEventListener("scroll", scheduleUpdate, { passive: true });
  addEventListener("resize", scheduleUpdate);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    removeEventListener("scroll", scheduleUpdate);
    removeEventListener("resize", scheduleUpdate);
  };
}
