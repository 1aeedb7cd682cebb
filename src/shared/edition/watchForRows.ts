import { whenIdle } from "../../platform/whenIdle";
import { openStorage } from "./openStorage";

type Storage = Awaited<ReturnType<typeof openStorage>>;

/**
 * Watches the database for what thousands of rows show beside their own words; `subscribe` begins it once the page has
 * settled. Returns what ends it. Rows without such marks are as good as none: what cannot be read is left out.
 */
export function watchForRows(subscribe: (storage: Storage) => () => void): () => void {
  let isOver = false;
  let unsubscribe: (() => void) | undefined;
  const start = async (): Promise<void> => {
    await whenIdle();
    const storage = await openStorage();
    if (!isOver) unsubscribe = subscribe(storage);
  };
  start().catch(() => undefined);
  return () => {
    isOver = true;
    unsubscribe?.();
  };
}
