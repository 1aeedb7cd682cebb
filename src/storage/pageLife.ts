/*
 * Whether this page is being left. A page that was left may be kept as it stands, to be shown again by Back, and WebKit
 * keeps what it has open in the database with it: a transaction of a frozen page holds up every other page for as long.
 * So nothing is asked from `pagehide` until `pageshow`. In a thread neither ever comes.
 */
let departures = 0;
let away: Promise<void> | undefined;
const leaving: (() => void)[] = [];

if (typeof addEventListener === "function") {
  // Captured: heard before all others, such as Dexie's own.
  addEventListener("pagehide", leave, true);
}

function leave(): void {
  departures += 1;
  away ??= new Promise((back) => {
    const comeBack = (): void => {
      away = undefined;
      back();
    };
    addEventListener("pageshow", comeBack, { once: true, capture: true });
  });
  for (const listener of leaving) listener();
}

/** How often it was left so far. */
export function countDepartures(): number {
  return departures;
}

/** Resolves when the page is shown again; `undefined`: it was not left. */
export function whenBack(): Promise<void> | undefined {
  return away;
}

/** Called whenever the page is left, before it can freeze. */
export function watchLeaving(listener: () => void): void {
  leaving.push(listener);
}
