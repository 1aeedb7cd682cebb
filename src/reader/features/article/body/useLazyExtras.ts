import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { canStoreLazyFiles } from "../../../platform/app/canStoreLazyFiles";
import { createStore } from "../../../platform/store";
import { whenIdle } from "../../../platform/whenIdle";
import { type LazyExtras, loadLazyExtras } from "./loadLazyExtras";
import { preserveScrollToTarget } from "./preserveScrollToTarget";

const arrived = createStore<LazyExtras | undefined>(undefined);

/** `undefined` until they are loaded, which happens once the page has settled the first time and at once after that. */
export function useLazyExtras(): LazyExtras | undefined {
  const { language } = useMessages();
  const [extras, setExtras] = useState(arrived.read);
  const putBack = useRef<() => void>(undefined);
  useLayoutEffect(() => putBack.current?.(), [extras]);
  useEffect(() => {
    if (extras) return;
    let isOver = false;
    const start = async (): Promise<void> => {
      await whenIdle();
      if (isOver || !(await canStoreLazyFiles())) return;
      const loaded = await loadLazyExtras(language);
      arrived.write(loaded);
      if (isOver) return;
      putBack.current = preserveScrollToTarget();
      setExtras(loaded);
    };
    // The article is complete without them.
    start().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [extras, language]);
  return extras;
}
