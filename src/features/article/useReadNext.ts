import { useEffect, useState } from "preact/hooks";
import type { ArticleId } from "../../domain/ids";
import { whenIdle } from "../../platform/whenIdle";
import { openStorage } from "../../shared/edition/openStorage";
import { usePageData } from "../../shared/edition/pageData";
import { paths } from "../../shared/navigation/paths";
import type { ReadNext } from "../../storage";

/** Where the article leads to, in the edition on this phone; before there is one, in that of the prerendered page. */
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
    // Without neighbours the article is complete all the same.
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [id, prerendered]);
  return onward;
}
