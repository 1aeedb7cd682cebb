import { useEffect } from "preact/hooks";
import type { ArticleId } from "../../../../domain/ids";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { useReadShares } from "./progressStore";

type Read = ReadonlySet<ArticleId>;

/* Kept when the screen is left, so that after Back the list of unread articles still has the one just read. */
let before: Read | undefined;

/** The articles read before the list of unread ones was opened; `undefined` while that is not known, or not asked. */
export function useReadBefore(isAsked: boolean): Read | undefined {
  const shares = useReadShares(isAsked);
  useEffect(() => {
    if (!isAsked) before = undefined;
  }, [isAsked]);
  if (!isAsked || !shares) return undefined;
  before ??= new Set([...shares].filter(([, share]) => decideReadStatus(share) === "read").map(([id]) => id));
  return before;
}
