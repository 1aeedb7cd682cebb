import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";

/* Which proofs are unfolded, kept in the history entry: after Back from an article the page is as long as it was. */

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
