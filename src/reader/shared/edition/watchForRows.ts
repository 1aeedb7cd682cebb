import { whenIdle } from "../../platform/whenIdle";
import { openStorage } from "./openStorage";

type Storage = Awaited<ReturnType<typeof openStorage>>;

/** `subscribe` is called once the page has settled. Errors are ignored: rows are complete without their marks. */
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
