import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { canHaveLateParts } from "../../../platform/app/canHaveLateParts";
import { whenIdle } from "../../../platform/whenIdle";
import { holdTarget } from "./holdTarget";
import { type Additions, loadAdditions } from "./loadAdditions";

let arrived: Additions | undefined;

/**
 * What draws an article's figures and places and finds the names that the edition explains. Comes once the page has
 * settled, the first time; then it is there, and a text stands with its drawings from the start.
 */
export function useAdditions(): Additions | undefined {
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
      if (isOver || !(await canHaveLateParts())) return;
      arrived = await loadAdditions(language);
      if (isOver) return;
      putBack.current = holdTarget();
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
