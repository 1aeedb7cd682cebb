import { useEffect, useState } from "preact/hooks";
import type { LibraryIndex } from "../../../../domain/library/indexLibrary";
import { prepareWords } from "../../../../domain/library/libraryFilter";
import type { Target } from "../../../../domain/library/target";

/** So few are looked through between two frames. */
const FEW = 1000;
const STEP_MS = 8;

/** The words of a filter, once the texts to look through are prepared: in a large library that takes many small steps. */
export function usePreparedWords(
  index: LibraryIndex,
  list: readonly Target[],
  words: string | undefined,
): string | undefined {
  const [prepared, setPrepared] = useState<readonly unknown[]>([]);
  const isPrepared = list.length <= FEW || (prepared[0] === index && prepared[1] === list);
  const isWanted = words !== undefined && !isPrepared;
  useEffect(() => {
    if (!isWanted) return;
    const steps = prepareWords(index, list);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      for (const end = performance.now() + STEP_MS; performance.now() < end; ) {
        if (steps.next().done) {
          setPrepared([index, list]);
          return;
        }
      }
      timer = setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [index, list, isWanted]);
  return isPrepared ? words : undefined;
}
