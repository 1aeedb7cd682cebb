import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../i18n/base/language";
import { useMessages } from "../../../i18n/useMessages";
import { canStoreLazyFiles } from "../../../platform/app/storedApp";
import { createStore } from "../../../platform/store";
import { whenIdle } from "../../../platform/whenIdle";

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

export type LazyExtras = Awaited<ReturnType<typeof loadLazyExtras>>;

export async function loadLazyExtras(language: Language) {
  const [{ ArticlePlaces, TermDetails, renderFigures, watchKnownNames }, { explorerArea }] = await Promise.all([
    import("../lazy/extras/lazyExtras"),
    import("../../../i18n/fr/explorer"),
  ]);
  await explorerArea.load(language).catch(() => undefined); // falls back to French
  return { ArticlePlaces, TermDetails, renderFigures, watchKnownNames };
}

/** Returns a function that keeps the link target at its place on the screen after something was rendered above it. */
function preserveScrollToTarget(): () => void {
  const target = document.getElementById(location.hash.slice(1));
  const before = target?.getBoundingClientRect().top ?? -1;
  const putBack = (): void => {
    if (target?.isConnected) scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  };
  return () => {
    if (before < 0 || before >= innerHeight) return;
    putBack();
    // The browser's own scroll anchoring, which keeps what is at the upper edge, may run later.
    requestAnimationFrame(() => requestAnimationFrame(putBack));
  };
}
