import { useEffect, useState } from "preact/hooks";
import { type Dossier, decodeDossier } from "../../domain/device/dossier";

/*
 * The dossier that the reader is putting together, on this device. In localStorage: small, and kept before the next
 * letter is typed. It is read anew for every change, because another tab may have changed it; that is also why it is
 * shared by all tabs at once.
 */
const KEY = `dossier:${import.meta.env.BASE_URL}`;

export type KeptDossier = {
  readonly dossier: Dossier;
  /** Off where the browser stores nothing: the dossier then lasts as long as the page. */
  readonly isKept: boolean;
};

/** What could not be stored. */
let unstored: Dossier | undefined;
const listeners = new Set<(kept: KeptDossier) => void>();

export function readDossier(): KeptDossier {
  return unstored ? { dossier: unstored, isKept: false } : { dossier: decodeDossier(readStored()), isKept: true };
}

export function changeDossier(change: (dossier: Dossier) => Dossier): KeptDossier {
  const next = change(readDossier().dossier);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
    unstored = undefined;
  } catch {
    unstored = next;
  }
  return tell();
}

/** Calls back whenever it changes, here or in another tab. */
export function watchDossier(listener: (kept: KeptDossier) => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) listener(readDossier());
  };
  listeners.add(listener);
  addEventListener("storage", hear);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", hear);
  };
}

/** `undefined` until the page is the application's: a prerendered page is the same for everyone. */
export function useKeptDossier(): KeptDossier | undefined {
  const [kept, setKept] = useState<KeptDossier | undefined>(undefined);
  useEffect(() => {
    setKept(readDossier());
    return watchDossier(setKept);
  }, []);
  return kept;
}

function tell(): KeptDossier {
  const kept = readDossier();
  for (const listener of listeners) listener(kept);
  return kept;
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}
