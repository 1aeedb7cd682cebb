import { useEffect, useState } from "preact/hooks";
import type { ArticleId } from "../../../domain/ids";
import { whenIdle } from "../../platform/whenIdle";
import { usePageData } from "../../shared/edition/pageData";
import { openStorage } from "../../shared/edition/watching";
import { paths } from "../../shared/navigation/paths";
import type { ReadNext } from "../../storage";

/** From the installed edition or, before there is one, from the prerendered page. */
export function useReadNext(id: ArticleId): ReadNext | undefined {
  const prerendered = usePageData(paths.article(id))?.onward;
  const [onward, setOnward] = useState<ReadNext | undefined>(prerendered);
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      if (prerendered) await whenIdle();
      const answer = await (await openStorage()).readReadNext(id);
      if (isOver || !answer.ok) return;
      const isKnown = answer.value.newer !== undefined || answer.value.older !== undefined;
      if (isKnown || !prerendered) setOnward(answer.value);
    };
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [id, prerendered]);
  return onward;
}
