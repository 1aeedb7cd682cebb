import { pendingWrites } from "../../platform/pendingWrites";

type StorageDoor = typeof import("../../storage");

let door: Promise<StorageDoor> | undefined;

/** Loaded lazily: the first screen is prerendered and does not wait for the database. */
export function openStorage(): Promise<StorageDoor> {
  door ??= import("../../storage").then((storage) => {
    storage.configureStorage(import.meta.env.BASE_URL);
    storage.keepPendingIn(pendingWrites);
    return storage;
  });
  return door;
}

export type { StorageDoor };
