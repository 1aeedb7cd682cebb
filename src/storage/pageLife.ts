/*
 * Whether this page is being left. A page that was left may be kept as it stands, to be shown again by Back, and WebKit
 * keeps what it has open in the database with it: a transaction of a frozen page holds up every other page for as long.
 * So nothing is asked from `pagehide` until `pageshow`. In a thread neither ever comes.
 */
let departures = 0;
let away: { readonly back: Promise<void>; readonly end: () => void } | undefined;
const leaving = new Set<() => void>();

if (typeof addEventListener === "function") {
  // Captured: heard before all others, such as Dexie's own.
  addEventListener("pagehide", leave, true);
  addEventListener("pageshow", comeBack, true);
}

function leave(): void {
  departures += 1;
  if (!away) {
    let end = (): void => {};
    const back = new Promise<void>((resolve) => {
      end = resolve;
    });
    away = { back, end };
  }
  for (const listener of [...leaving]) listener();
}

function comeBack(): void {
  const ended = away;
  away = undefined;
  ended?.end();
}

/** How often it was left so far. */
export function countDepartures(): number {
  return departures;
}

/** Resolves when the page is shown again; `undefined`: it was not left. */
export function whenBack(): Promise<void> | undefined {
  return away?.back;
}

/** Called whenever the page is left, before it can freeze. */
export function watchLeaving(listener: () => void): () => void {
  leaving.add(listener);
  return () => {
    leaving.delete(listener);
  };
}
