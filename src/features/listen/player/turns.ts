/**
 * One tab speaks at a time: two voices at once are noise, and browsers make the second wait for the first. Gives the
 * function that takes the turn; `onLost` is called when another tab took it.
 */
export function openTurns(onLost: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(`listen:${import.meta.env.BASE_URL}`);
  channel.addEventListener("message", onLost);
  return () => channel.postMessage("speaking");
}
