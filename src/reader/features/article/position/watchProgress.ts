import { READING_LINE_PX } from "./findPosition";

export type Progress = {
  readonly share: number;
  /** Between the beginning of the text and its end. */
  readonly isWithin: boolean;
};

/** At most once a frame. Scrolling measures nothing: the text is only measured after a layout change. */
export function watchProgress(text: HTMLElement, notify: (progress: Progress) => void): () => void {
  let top = 0;
  let bottom = 0;
  let frame = 0;
  const update = (): void => {
    frame = 0;
    const way = bottom - innerHeight;
    const share = way > 0 ? Math.min(1, Math.max(0, scrollY / way)) : 1;
    notify({ share, isWithin: scrollY > top && scrollY + READING_LINE_PX < bottom });
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
