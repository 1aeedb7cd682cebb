import { useEffect, useState } from "preact/hooks";
import { type Dossier, decodeDossier } from "../../domain/device/dossier";

/* In localStorage, to be saved before the next letter. Read again before every change, because of other tabs. */
const KEY = `dossier:${import.meta.env.BASE_URL}`;

export type KeptDossier = {
  readonly dossier: Dossier;
  /** `false` if nothing can be stored: the dossier then lasts as long as the page. */
  readonly isKept: boolean;
};

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

/** `undefined` before hydration, because a prerendered page is the same for everyone. */
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
