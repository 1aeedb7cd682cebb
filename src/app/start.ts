/*
 * The page's own script. A prerendered page is complete without the application: text and faces have a thin network and
 * a slow processor for themselves until they are on the screen, and only then it is fetched.
 */

/** At once in the bare frame, which has nothing to show yet, and in a page that nobody sees: no frame is drawn of it. */
function afterPaint(): Promise<void> {
  const isBare = document.querySelector("#app > *") === null;
  if (isBare || document.visibilityState === "hidden") return Promise.resolve();
  // A task that is asked for in a frame comes after that frame's paint.
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

// If that is cut off, the page stays as it is, readable, and its links lead on.
void afterPaint().then(() => import("./main"));
