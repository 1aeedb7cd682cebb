/*
 * A page that was left may be kept as it stands, to be shown again by Back; its threads freeze with it, and with them
 * what they have open in the phone's database, for every other page to wait for.
 */
let isAway = false;

if (typeof addEventListener === "function") {
  addEventListener("pagehide", () => turn(true));
  addEventListener("pageshow", () => turn(false));
}

const watching = new Set<PageLife>();
type PageLife = { readonly leave: () => void; readonly back: () => void };

function turn(away: boolean): void {
  if (isAway === away) return;
  isAway = away;
  for (const { leave, back } of [...watching]) away ? leave() : back();
}

export function pageIsAway(): boolean {
  return isAway;
}

/** `leave` when the page is left, `back` when it is shown again. Gives what ends it. */
export function watchPageLife(life: PageLife): () => void {
  watching.add(life);
  return () => {
    watching.delete(life);
  };
}
