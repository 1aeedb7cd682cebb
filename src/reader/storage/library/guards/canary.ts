import { databaseName } from "../../scope";

const LIBRARY = "library";

/** The library's identity in another store, not cleared with the database: tells a lost library from a new one. */
export type Canary = {
  /** `null`: there never was a library. Never throws. */
  readonly read: () => string | null;
  readonly write: (installId: string) => void;
};

let canary: Canary | undefined;
const seen = new Map<string, string>();

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
