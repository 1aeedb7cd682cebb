import { useEffect, useState } from "preact/hooks";
import type { ReadArticle } from "../../../storage";
import { isLong } from "./cutSections";
import { yieldToMain } from "./yieldToMain";

/**
 * Delays a long article by a task: reading it already took as long as a slow phone should be blocked. `atOnce`: the
 * article of a prerendered page, which is on the screen already.
 */
export function useDeferredArticle(
  article: ReadArticle | undefined,
  atOnce: ReadArticle | undefined,
): ReadArticle | undefined {
  const [shown, setShown] = useState(atOnce);
  const mustWait = article !== undefined && article !== shown && isLong(article.body.children);
  useEffect(() => {
    if (mustWait) return yieldToMain(() => setShown(article));
  }, [article, mustWait]);
  return mustWait ? shown : article;
}
