/* The page's own script. A prerendered page is complete without the application: text and fonts get a thin network
   and a slow processor to themselves until they are painted, and only then is it fetched. */

/** Resolves at once in the bare shell, which has nothing to show yet, and in a hidden page, which paints no frame. */
function afterPaint(): Promise<void> {
  const isBare = document.querySelector("#app > *") === null;
  if (isBare || document.visibilityState === "hidden") return Promise.resolve();
  // A task queued in a frame runs after that frame's paint.
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

// If the import fails, the prerendered page stays readable and its links work; `boot.ts` hears of it.
void afterPaint().then(() => import("./main"));
