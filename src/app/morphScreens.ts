import { paths } from "../shared/navigation/paths";
import type { Morph } from "./decideMorph";
import { preloadScreen } from "./screens";

/** The page stands still meanwhile: better no morph than a wait that is felt. */
const MAX_WAIT_MS = 200;

let isAnimatedByBrowser = false;

export function watchOwnTransitions(): () => void {
  const step = (event: Event): void => {
    isAnimatedByBrowser = event instanceof PopStateEvent && event.hasUAVisualTransition;
  };
  addEventListener("popstate", step, true);
  addEventListener("click", step, true);
  return () => {
    removeEventListener("popstate", step, true);
    removeEventListener("click", step, true);
  };
}

/** `false` while prerendering, without view transitions, or when the reader prefers reduced motion. */
export function canMorph(): boolean {
  if (typeof document === "undefined" || !("startViewTransition" in document)) return false;
  if (document.visibilityState !== "visible" || isAnimatedByBrowser) return false;
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** `draw` starts rendering the new screen; `false`: that is no longer wanted. Resolves once the title has arrived. */
export async function morphScreens({ kind, article }: Morph, draw: () => boolean): Promise<void> {
  const row = `main article h2:has(a[href="${article}"])`;
  const heading = "main article h1";
  const [from, to] = kind === "open" ? [row, heading] : [heading, row];
  await preloadScreen(kind === "open" ? article : paths.frontPage());
  const former = nameTitle(from);
  let latter: HTMLElement | undefined;
  const transition = document.startViewTransition(async () => {
    unname(former);
    if (!draw()) return;
    await waitFor(to);
    latter = nameTitle(to);
  });
  // It rejects when the transition is skipped, e.g. because another began: the screen is rendered all the same.
  transition.ready.catch(() => undefined);
  await transition.finished.catch(() => undefined);
  unname(latter);
}

function nameTitle(selector: string): HTMLElement | undefined {
  const title = document.querySelector<HTMLElement>(selector) ?? undefined;
  title?.style.setProperty("view-transition-name", "title");
  return title;
}

function unname(title: HTMLElement | undefined): void {
  title?.style.removeProperty("view-transition-name");
}

function waitFor(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (document.querySelector(selector)) done();
    };
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(check);
    const timer = setTimeout(done, MAX_WAIT_MS);
    observer.observe(document.body, { childList: true, subtree: true });
    check();
  });
}
