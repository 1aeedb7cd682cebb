import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";

/*
 * Which proofs are unfolded, kept with the history entry: whoever followed one into its article finds it open again by
 * Back, and the page as long as it was.
 */

function readOpen(): readonly unknown[] {
  const proofs = readEntry("proofs");
  return Array.isArray(proofs) ? proofs : [];
}

export function isProofOpen(name: string): boolean {
  return readOpen().includes(name);
}

export function rememberProof(name: string, isOpen: boolean): void {
  const others = readOpen().filter((other) => other !== name);
  writeEntry({ proofs: isOpen ? [...others, name] : others });
}
