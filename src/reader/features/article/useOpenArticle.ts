import { useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import type { ReadArticle } from "../../storage";

/** `now`: what the edition has instead; `null`: it was withdrawn. */
export type NewerText = { readonly now: ReadArticle | null; readonly adopt: () => void };

type OpenArticle = { readonly article: ReadArticle | undefined; readonly newer: NewerText | undefined };

/**
 * What is open stays as it is when another edition comes: place, selection and what is being typed belong to this text.
 * `answer` is the database's, `drawn` the article that the page was drawn from.
 */
export function useOpenArticle(answer: ReadArticle | null | undefined, drawn: Article | undefined): OpenArticle {
  const open = useRef<ReadArticle | undefined>(undefined);
  const [, redraw] = useState({});
  const stored = answer === drawn ? undefined : answer;
  // A long article must not render again for equal content.
  if (stored) open.current ??= drawn && isEqual(stored, drawn) ? drawn : stored;
  const isBack = stored && open.current?.withdrawnOn !== undefined && stored.withdrawnOn === undefined;
  if (isBack && isSameText(open.current, stored)) open.current = stored;
  const before = open.current;
  const isChanged = useMemo(
    () => stored !== undefined && !(isSameText(before, stored) && before?.withdrawnOn === stored?.withdrawnOn),
    [before, stored],
  );
  const adopt = (): void => {
    if (stored) open.current = stored;
    redraw({});
  };
  const newer =
    before && isChanged ? { now: stored?.withdrawnOn === undefined ? (stored ?? null) : null, adopt } : undefined;
  return { article: before ?? drawn, newer };
}

function isSameText(one: ReadArticle | undefined, other: ReadArticle | null): boolean {
  return isEqual([one?.title, one?.body], [other?.title, other?.body]);
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
