import { pendingWrites } from "../../platform/pendingWrites";

type StorageApi = typeof import("../../storage");

let opening: Promise<StorageApi> | undefined;

/** Loaded lazily: the first screen is prerendered and does not wait for the database. */
export function openStorage(): Promise<StorageApi> {
  opening ??= import("../../storage").then((storage) => {
    storage.configureStorage(import.meta.env.BASE_URL);
    storage.keepPendingIn(pendingWrites);
    return storage;
  });
  return opening;
}

export type { StorageApi };
