/** Only one tab speaks at a time. Returns the function that takes the turn; `onLost`: another tab took it. */
export function openTurns(onLost: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(`listen:${import.meta.env.BASE_URL}`);
  channel.addEventListener("message", onLost);
  return () => channel.postMessage("speaking");
}
