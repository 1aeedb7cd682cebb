import { deviceKey, readDevice, writeDevice } from "../deviceMemory";

/** Whether this is asked of this name for the first time on this phone. Always, where the browser stores nothing. */
export function isFirstTime(name: string): boolean {
  const key = deviceKey(`first:${name}`);
  if (readDevice(key) !== null) return false;
  writeDevice(key, "no");
  return true;
}
