import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Dossier, emptyDossier, isSameList, readDossierAddress } from "../../domain/device/dossier";
import type { ArticleId } from "../../domain/ids";
import { changeDossier, useKeptDossier, watchDossier } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";

export type ShownDossier = {
  readonly dossier: Dossier;
  /** What is kept on this device; the same as `dossier` unless the address names another list. */
  readonly own: Dossier;
  readonly isOwn: boolean;
  /** Off where the browser stores nothing. */
  readonly isKept: boolean;
  /** Names in the address that can be no article's. */
  readonly unread: number;
};

/**
 * The dossier that the address names. The reader's own one is kept on the device and leads the address; a list from a
 * link is only looked at, until the reader says otherwise: the own one must not be lost to a tap on a link.
 * `undefined` until the device was asked.
 */
export function useShownDossier(): ShownDossier | undefined {
  const { query, route } = useLocation();
  const kept = useKeptDossier();
  const asked = useMemo(() => (query.a === undefined ? undefined : readDossierAddress(query.a)), [query.a]);
  const own = kept?.dossier ?? emptyDossier;
  const isUntaken = own.articles.length === 0;
  const isOwn = !asked || isUntaken || isSameList(asked.articles, own.articles);
  const followed = useRef<readonly ArticleId[] | undefined>(undefined);
  followed.current = kept && isOwn ? (asked?.articles ?? []) : undefined;

  useEffect(() => {
    if (!kept) return;
    if (asked && isUntaken && asked.articles.length > 0) {
      changeDossier((dossier) => ({ ...dossier, articles: asked.articles }));
    } else if (!asked && !isUntaken) {
      route(paths.dossier(own.articles), true);
    }
  }, [kept, asked, isUntaken, own, route]);

  useEffect(
    () =>
      watchDossier(({ dossier }) => {
        // Not for every letter of the introduction: Safari counts how often an address changes.
        if (!followed.current || isSameList(followed.current, dossier.articles)) return;
        route(paths.dossier(dossier.articles), true);
      }),
    [route],
  );

  const shown = isOwn ? own : { ...emptyDossier, articles: asked?.articles ?? [] };
  const articles = useSameList(shown.articles);
  if (!kept) return undefined;
  return { dossier: { ...shown, articles }, own, isOwn, isKept: kept.isKept, unread: asked?.unread ?? 0 };
}

/** The former list while the next one is no other: what is drawn from it then stays as it is, letter after letter. */
function useSameList(next: readonly ArticleId[]): readonly ArticleId[] {
  const former = useRef(next);
  if (!isSameList(former.current, next)) former.current = next;
  return former.current;
}
