/* Whether this page is being left. A page that was left may be kept as it stands, to be shown again by Back, and
   WebKit keeps its open database connections with it: a transaction of a frozen page holds up every other page for as
   long. So nothing is asked from `pagehide` until `pageshow`. In a worker neither event ever comes. */
let departures = 0;
let away: Promise<void> | undefined;
const leaving: (() => void)[] = [];

if (typeof addEventListener === "function") {
  // Capturing: runs before all other listeners, such as Dexie's own.
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

export function countDepartures(): number {
  return departures;
}

/** Resolves when the page is shown again; `undefined`: it was not left. */
export function whenBack(): Promise<void> | undefined {
  return away;
}

export function watchLeaving(listener: () => void): void {
  leaving.push(listener);
}
