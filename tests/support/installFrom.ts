import type { Trust } from "../../src/domain/edition/proof/proof";
import {
  type InstallOptions,
  type InstallOutcome,
  type InstallProgress,
  installEdition,
} from "../../src/reader/edition";
import { configureStorage, type Stored, type Watch } from "../../src/reader/storage";
import { EDITION_URL, type Server } from "./serveEdition";

/** A phone on which nothing was ever installed. */
export function freshPhone(): string {
  const scope = `/${crypto.randomUUID()}/`;
  configureStorage(scope);
  return scope;
}

export type InstallFromOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: InstallProgress) => void;
  readonly stalledAfterMs?: number;
  readonly trust?: Trust;
  readonly unaskedBytes?: number;
  readonly wantedRevision?: string;
  readonly keep?: InstallOptions["keep"];
};

/** An application that asks nobody for a signature. */
export const NOBODY: Trust = { edition: "essai", keys: [] };

export function installFrom(
  server: Server,
  { signal = new AbortController().signal, onProgress = () => {}, ...rest }: InstallFromOptions = {},
): Promise<InstallOutcome> {
  return installEdition({ baseUrl: EDITION_URL, trust: NOBODY, fetch: server.fetch, signal, onProgress, ...rest });
}

export function answerOf<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`storage: ${JSON.stringify(stored.problem)}`);
  return stored.value;
}

/** The first answer of a watch that `isWanted`. */
export function firstOf<T, Problem>(
  watch: Watch<T, Problem>,
  isWanted: (value: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const unsubscribe = watch.subscribe({
      next(value) {
        if (!isWanted(value)) return;
        resolve(value);
        unsubscribe();
      },
      failed: (problem) => reject(new Error(`storage: ${JSON.stringify(problem)}`)),
    });
  });
}
