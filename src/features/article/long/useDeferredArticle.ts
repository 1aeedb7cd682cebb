import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import { isLong } from "./cutSections";
import { yieldToMain } from "./yieldToMain";

/**
 * A long article a moment later, in a task of its own: to read it from the disk took all that a slow phone can do at a
 * time. What a prerendered page brought (`atOnce`) is on the screen already.
 */
export function useDeferredArticle(article: Article | undefined, atOnce: Article | undefined): Article | undefined {
  const [shown, setShown] = useState(atOnce);
  const mustWait = article !== undefined && article !== shown && isLong(article.body.children);
  useEffect(() => {
    if (mustWait) return yieldToMain(() => setShown(article));
  }, [article, mustWait]);
  return mustWait ? shown : article;
}
