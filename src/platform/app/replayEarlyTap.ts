/** Replays a tap on a button that was visible before the application had loaded. `build/bootScript.ts` recorded it. */
export function replayEarlyTap(): void {
  dispatchEvent(new Event("awake"));
}
