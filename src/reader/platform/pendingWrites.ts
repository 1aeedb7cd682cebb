import { deviceKey, listDevice, readDevice, writeDevice } from "./deviceMemory";

/*
 * What the reader did and the database has not answered for yet. In localStorage, which is written before the next task:
 * a page may be gone after it. What a page leaves here is written by the next start (`src/reader/storage/library/pending.ts`).
 */
const prefix = `${deviceKey("pending")}:`;
const latest = deviceKey("latest-change");

export const pendingWrites = {
  list: (): readonly string[] => listDevice(prefix),
  read: readDevice,
  /** Its key; `undefined`: full or forbidden. */
  add: (text: string): string | undefined => {
    const key = prefix + crypto.randomUUID();
    return writeDevice(key, text) ? key : undefined;
  },
  remove: (key: string): void => {
    writeDevice(key, null);
  },
  readLatest: (): string | null => readDevice(latest),
  writeLatest: (stamp: string): void => void writeDevice(latest, stamp),
};
