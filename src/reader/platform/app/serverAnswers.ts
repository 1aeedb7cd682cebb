/** Asks for what no cache knows, so that only our own server can say yes: not a captive portal, not the service worker. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const url = `${import.meta.env.BASE_URL}edition/manifest.json?now=${Date.now()}`;
    const answer = await fetch(url, { cache: "no-store" });
    return answer.ok && (answer.headers.get("content-type")?.includes("json") ?? false);
  } catch {
    return false;
  }
}

/** Phones do not say that a network came back which they never thought was gone. */
const LOOK_EVERY_MS = 5_000;

/**
 * For a page that lacks a file, which only a new page asks for again. A page that was reloaded already and whose server
 * answers at once lacks it for another reason: `giveUp` is called, instead of reloading for ever.
 */
export function reloadWhenServerAnswers(giveUp: () => void): () => void {
  let isOver = false;
  let isFirstLook = true;
  const look = async (): Promise<void> => {
    if (document.visibilityState !== "visible") return;
    const answers = await serverAnswers();
    if (isOver) return;
    if (answers && isFirstLook && wasReloaded()) {
      stop();
      giveUp();
    } else if (answers) {
      location.reload();
    }
    isFirstLook = false;
  };
  const lookAgain = () => void look();
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  addEventListener("online", lookAgain);
  document.addEventListener("visibilitychange", lookAgain);
  lookAgain();
  return stop;

  function stop(): void {
    isOver = true;
    clearInterval(timer);
    removeEventListener("online", lookAgain);
    document.removeEventListener("visibilitychange", lookAgain);
  }
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type === "reload";
}
