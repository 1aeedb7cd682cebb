import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { canStoreLazyFiles } from "../../../platform/app/canStoreLazyFiles";
import { whenIdle } from "../../../platform/whenIdle";
import { type LazyExtras, loadLazyExtras } from "./loadLazyExtras";
import { preserveScrollToTarget } from "./preserveScrollToTarget";

let arrived: LazyExtras | undefined;

/**
 * What draws an article's figures and places and finds the names that the edition explains. Comes once the page has
 * settled, the first time; then it is there, and a text stands with its drawings from the start.
 */
export function useLazyExtras(): LazyExtras | undefined {
  const { language } = useMessages();
  const [additions, setAdditions] = useState(arrived);
  const putBack = useRef<() => void>(undefined);
  // Drawn, and not shown yet.
  useLayoutEffect(() => putBack.current?.(), [additions]);
  useEffect(() => {
    if (additions) return;
    let isOver = false;
    const start = async (): Promise<void> => {
      await whenIdle();
      if (isOver || !(await canStoreLazyFiles())) return;
      arrived = await loadLazyExtras(language);
      if (isOver) return;
      putBack.current = preserveScrollToTarget();
      setAdditions(arrived);
    };
    // Without them the article is complete all the same.
    start().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [additions, language]);
  return additions;
}
