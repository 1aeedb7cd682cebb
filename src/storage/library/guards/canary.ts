import { databaseName } from "../../scope";

const LIBRARY = "library";

/**
 * A word about the library in another store of the phone, which is not cleared together with the database: it tells a
 * library that was lost from one that never was.
 */
export type Canary = {
  /** Identity of the library that was here last; `null`: none was. Never throws. */
  readonly read: () => string | null;
  readonly write: (installId: string) => void;
};

let canary: Canary | undefined;
/** What this page saw last, database by database: when everything is cleared while it is open, it alone remembers. */
const seen = new Map<string, string>();

/** To be called before the first question to the library; without it only what this page saw is known. */
export function guardLibrary(other: Canary): void {
  canary = other;
}

/** Identity of the library that ought to be here. */
export function expectedIdentity(): string | undefined {
  return canary?.read() ?? seen.get(databaseName(LIBRARY));
}

export function rememberIdentity(installId: string): void {
  if (canary?.read() !== installId) canary?.write(installId);
  seen.set(databaseName(LIBRARY), installId);
}
