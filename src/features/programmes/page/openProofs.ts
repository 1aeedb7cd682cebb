/*
 * Which proofs are unfolded, kept with the history entry: whoever followed one into its article finds it open again by
 * Back, and the page as long as it was.
 */

function readOpen(): readonly string[] {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("proofs" in state)) return [];
  return Array.isArray(state.proofs) ? state.proofs : [];
}

export function isProofOpen(name: string): boolean {
  return readOpen().includes(name);
}

export function rememberProof(name: string, isOpen: boolean): void {
  const others = readOpen().filter((other) => other !== name);
  const state: unknown = history.state;
  history.replaceState(
    { ...(typeof state === "object" ? state : {}), proofs: isOpen ? [...others, name] : others },
    "",
  );
}
