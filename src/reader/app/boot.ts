/*
 * Stands in every page as it is (`build/prerender/bootScript.ts`), outside of the modules that it watches over: what a
 * browser's cache or a host did to those, it can still say and mend. Written for browsers that cannot run the rest.
 */
{
  const root = document.documentElement;
  const base = root.dataset.base || "/";
  const isOurs = /\/assets\/[^/]+\.(js|css)$/;
  /** Whoever has not started by then has scripts that arrived and do nothing. */
  const SLOW_AFTER_MS = 30_000;
  let isAwake = false;
  let isMending = false;
  let isAsked = false;
  let tapped: HTMLElement | null = null;

  // The colour scheme and text size are there before the first paint; `platform/applyAppearance.ts` stores them. So is the room for an article that was begun.
  try {
    const dress: unknown = JSON.parse(localStorage.getItem(`dress:${base}`) || "{}");
    for (const [name, value] of Object.entries(Object(dress))) {
      if (name.startsWith("data-")) root.setAttribute(name, String(value));
    }
    if ((localStorage.getItem(`resume:${base}`) ?? "null") !== "null") root.setAttribute("data-resume", "");
  } catch {
    // Nothing is stored, or nothing may be.
  }

  /** After a reload an article is where it was left before it is painted. `features/article/position` holds it from then on. */
  const place = Object(Object(history.state).place);
  const readingLinePx = 96;
  const align = (): void => {
    const block = document.getElementById(String(place.block));
    if (!block) return;
    const { top, height } = block.getBoundingClientRect();
    const distance = top + Number(place.offset) * height - (Number(place.gap) || 0) - readingLinePx;
    scrollBy({ top: distance || 0, behavior: "instant" });
  };
  const parsing = new MutationObserver(align);
  if (place.block && !location.hash) parsing.observe(root, { childList: true, subtree: true });

  /** The last button tapped before the application could handle it is tapped again when it can. */
  const noteTap = ({ target }: Event): void => {
    if (target instanceof Element) tapped = target.closest("button");
  };

  /** `build/prerender/writeAsleep.ts` put the sentences into the page. */
  const tell = (why: string, detail = ""): void => {
    const place = document.querySelector<HTMLElement>(".asleep");
    if (!place) return;
    place.hidden = false;
    place.dataset.why = why;
    for (const text of place.querySelectorAll("p")) {
      text.hidden = text.dataset.why !== why;
      const name = text.querySelector("code");
      if (name) name.textContent = detail;
    }
    const again = place.querySelector("button");
    if (!again) return;
    again.hidden = why === "old";
    again.onclick = () => {
      isAsked = true;
      mend();
    };
  };

  /** For what cannot be asked: browsers with look-behind, `DecompressionStream` and `color-mix` have the rest as well. */
  const lookBehind = "(?<=a)b";
  let isOld = !("DecompressionStream" in self) || !CSS.supports("color", "color-mix(in srgb, red, red)");
  try {
    isOld ||= !new RegExp(lookBehind).test("ab");
  } catch {
    isOld = true;
  }

  /** Rejects with what to tell. A file that is sound is sound in the browser's cache from now on. */
  const refresh = (file: string, integrity: string, past: string): Promise<void> =>
    fetch(file + past, { cache: "reload", integrity }).then(
      ({ ok, headers }) => {
        const type = headers.get("Content-Type") ?? "";
        if (!ok) throw ["file", file];
        if (file.endsWith(".js") && !type.includes("javascript")) throw ["type", type];
      },
      () => {
        throw ["file", file];
      },
    );

  /** What the service worker would store, with its hashes, and whatever else this page has asked for. */
  const listFiles = (worker: string): Map<string, string> => {
    const files = new Map<string, string>();
    for (const entry of worker.match(/{[^{}]*"integrity":[^{}]*}/g) ?? []) {
      const { url, integrity } = JSON.parse(entry);
      files.set(base + url, integrity);
    }
    if (files.size === 0) throw ["network"];
    for (const { name } of performance.getEntriesByType("resource")) {
      const { pathname } = new URL(name);
      if (isOurs.test(pathname) && !files.has(pathname)) files.set(pathname, "");
    }
    return files;
  };

  /** The files that the service worker holds are as broken as the cache of a browser can be. The reader's are others. */
  const dropStoredFiles = (): Promise<unknown> => {
    const scope = new URL(base, location.href).href;
    return navigator.serviceWorker
      .getRegistration()
      .then((registration) => registration?.unregister())
      .then(() => caches.keys())
      .then((names) => Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name))));
  };

  /**
   * Fetches the application's files past every cache. Where all are sound the page is loaded once more, by itself only
   * the first time; a reader who has begun to do something is not disturbed.
   */
  const mend = (): void => {
    const isStored = Boolean(navigator.serviceWorker?.controller);
    // A part that an installed application cannot load is one that it does not have yet.
    if (isMending || (isAwake && isStored)) return;
    isMending = true;
    const wasAsked = isAsked;
    const memory = Object(history.state);
    fetch(`${base}sw.js`, { cache: "no-store" })
      .then((answer) => answer.text())
      .catch(() => "")
      .then(listFiles)
      .then((files) => {
        const past = isStored ? `?${Date.now()}` : "";
        return Promise.all(Array.from(files, ([file, integrity]) => refresh(file, integrity, past)));
      })
      .then(() => (isStored ? dropStoredFiles() : undefined))
      .then(() => {
        if (memory.isMended && !isAsked) throw ["sound"];
        const isBusy = isAwake && (navigator.userActivation?.hasBeenActive ?? true);
        if (isBusy) return;
        history.replaceState(Object.assign({}, memory, { isMended: true }), "");
        location.reload();
      })
      .catch((reason) => {
        isMending = false;
        // Asked in the middle of it: what was found before that may be well by now.
        if (isAsked && !wasAsked) return mend();
        isAsked = false;
        const [why, detail] = Array.isArray(reason) ? reason : ["sound"];
        if (!isAwake) tell(why, detail);
      });
  };

  addEventListener("click", noteTap, true);
  addEventListener(
    "awake",
    () => {
      isAwake = true;
      document.querySelector(".asleep")?.remove();
      removeEventListener("click", noteTap, true);
      if (tapped?.isConnected) tapped.click();
    },
    { once: true },
  );

  // All files of the application are requested at once after the first paint (`deprioritiseScripts.ts`).
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-rel]"))
        link.rel = link.dataset.rel ?? "";
    }),
  );

  addEventListener("DOMContentLoaded", () => {
    parsing.disconnect();
    if (isOld) tell("old");
  });

  if (!isOld) {
    const look = (): void => {
      if (!isAwake) mend();
    };
    // Those of scripts and styles do not bubble.
    addEventListener(
      "error",
      ({ target, filename }) => {
        const source =
          target instanceof Element ? (target.getAttribute("src") ?? target.getAttribute("href")) : filename;
        if (isOurs.test(source ?? "")) look();
      },
      true,
    );
    // A file that arrived empty is a module without exports: whoever calls one fails, even after the start.
    addEventListener("unhandledrejection", () => mend());
    addEventListener("vite:preloadError", () => mend());
    addEventListener("load", () => setTimeout(look, SLOW_AFTER_MS));
  }
}
