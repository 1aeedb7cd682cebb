import { databaseName } from "../../scope";

const LIBRARY = "library";

/**
 * The identity of the library, kept in another store that is not cleared together with the database: it tells a lost
 * library from one that never existed.
 */
export type Canary = {
  /** `null`: there never was a library. Never throws. */
  readonly read: () => string | null;
  readonly write: (installId: string) => void;
};

let canary: Canary | undefined;
const seen = new Map<string, string>();

/** Call before the first question to the library; without it only what this page saw is known. */
export function guardLibrary(other: Canary): void {
  canary = other;
}

export function expectedIdentity(): string | undefined {
  return canary?.read() ?? seen.get(databaseName(LIBRARY));
}

export function rememberIdentity(installId: string): void {
  if (canary?.read() !== installId) canary?.write(installId);
  seen.set(databaseName(LIBRARY), installId);
}
