import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Dossier, emptyDossier, isSameList, readDossierAddress } from "../../../domain/device/dossier";
import type { ArticleId } from "../../../domain/ids";
import { useDeviceMemory } from "../../platform/deviceMemory";
import { dossierMemory } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";

export type ShownDossier = {
  readonly dossier: Dossier;
  /** The stored dossier; equal to `dossier` unless the URL names another list. */
  readonly stored: Dossier;
  readonly isOwn: boolean;
  /** `false` if nothing can be stored. */
  readonly isKept: boolean;
  readonly unread: number;
};

/**
 * A list from a link is only displayed, so that following it cannot lose the reader's own dossier, which is stored on
 * the device and keeps the URL up to date. `undefined` until it was read.
 */
export function useShownDossier(): ShownDossier | undefined {
  const { query, route } = useLocation();
  const kept = useDeviceMemory(dossierMemory, undefined);
  const asked = useMemo(() => (query.a === undefined ? undefined : readDossierAddress(query.a)), [query.a]);
  const stored = kept ?? emptyDossier;
  const isUntaken = stored.articles.length === 0;
  const isOwn = !asked || isUntaken || isSameList(asked.articles, stored.articles);
  const followed = useRef<readonly ArticleId[] | undefined>(undefined);
  followed.current = kept && isOwn ? (asked?.articles ?? []) : undefined;

  useEffect(() => {
    if (!kept) return;
    if (asked && isUntaken && asked.articles.length > 0) {
      dossierMemory.change((dossier) => ({ ...dossier, articles: asked.articles }));
    } else if (!asked && !isUntaken) {
      route(paths.dossier(stored.articles), true);
    }
  }, [kept, asked, isUntaken, stored, route]);

  useEffect(
    () =>
      dossierMemory.watch((dossier) => {
        // Not for every letter of the introduction: Safari counts how often an address changes.
        if (!followed.current || isSameList(followed.current, dossier.articles)) return;
        route(paths.dossier(dossier.articles), true);
      }),
    [route],
  );

  const shown = isOwn ? stored : { ...emptyDossier, articles: asked?.articles ?? [] };
  const articles = useSameList(shown.articles);
  if (!kept) return undefined;
  return {
    dossier: { ...shown, articles },
    stored,
    isOwn,
    isKept: dossierMemory.isStored(),
    unread: asked?.unread ?? 0,
  };
}

/** Keeps the former array while its content is the same, so that memoised children are not re-rendered. */
function useSameList(next: readonly ArticleId[]): readonly ArticleId[] {
  const former = useRef(next);
  if (!isSameList(former.current, next)) former.current = next;
  return former.current;
}
