import type { SearchRequest } from "../../search/query/searchRequest";
import type { ArticleChange, EditionChanges, ProgrammeChange, ProgrammeCorrection } from "./editionChanges";

/** What somebody follows, and all that belongs to it today. */
export type Followed = {
  readonly key: string;
  readonly articles: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
};

/** `request` finds its articles, `null` none; a programme stands for itself. */
export type FollowRequest = {
  readonly key: string;
  readonly request: SearchRequest | null;
  readonly programme?: string | undefined;
};

type Find = (request: SearchRequest) => Promise<readonly { readonly kind: string; readonly id: string }[] | undefined>;

/** Asks one search after the other. `undefined` when one could not be answered. */
export async function collectFollowed(
  things: readonly FollowRequest[],
  find: Find,
): Promise<readonly Followed[] | undefined> {
  const followed: Followed[] = [];
  for (const { key, request, programme } of things) {
    const hits = request ? await find(request) : [];
    if (!hits) return undefined;
    const idsOf = (kind: string) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    followed.push({
      key,
      articles: new Set(idsOf("article")),
      programmes: new Set(programme === undefined ? idsOf("programme") : [programme]),
    });
  }
  return followed;
}

/** What one edition brings for one followed thing. */
export type Alert = {
  readonly key: string;
  readonly added: readonly ArticleChange[];
  readonly corrected: readonly ArticleChange[];
  readonly addedProgrammes: readonly ProgrammeChange[];
  readonly correctedProgrammes: readonly ProgrammeCorrection[];
  readonly withdrawnProgrammes: readonly ProgrammeChange[];
};

/** In the order of what is followed; nothing where the edition brings nothing for it. */
export function listAlerts({ articles, programmes }: EditionChanges, followed: readonly Followed[]): readonly Alert[] {
  return followed
    .map((one): Alert => {
      const isItsArticle = ({ id }: ArticleChange) => one.articles.has(id);
      const isItsProgramme = ({ id }: ProgrammeChange) => one.programmes.has(id);
      return {
        key: one.key,
        added: articles.added.filter(isItsArticle),
        corrected: articles.corrected.filter(isItsArticle),
        addedProgrammes: programmes.added.filter(isItsProgramme),
        correctedProgrammes: programmes.corrected.filter(isItsProgramme),
        withdrawnProgrammes: programmes.withdrawn.filter(isItsProgramme),
      };
    })
    .filter((alert) => countAlert(alert) > 0);
}

function countAlert({ key: _, ...lists }: Alert): number {
  return Object.values(lists).reduce((sum, { length }) => sum + length, 0);
}

/** What several editions brought that was not there before, each once. */
export function countAdded(changes: readonly EditionChanges[], followed: Followed): number {
  const alerts = changes.flatMap((edition) => listAlerts(edition, [followed]));
  return new Set(alerts.flatMap(({ added, addedProgrammes }) => [...added, ...addedProgrammes]).map(({ id }) => id))
    .size;
}

type AlertSummary = { readonly count: number; readonly first: string };

/** What a notification says: how many, each counted once however often it is followed, and the first. `undefined` for nothing. */
export function summariseAlerts(alerts: readonly Alert[]): AlertSummary | undefined {
  const titles = new Map<string, string>();
  for (const alert of alerts) {
    for (const { id, title } of [...alert.added, ...alert.corrected]) titles.set(`article ${id}`, title);
    const { addedProgrammes, correctedProgrammes, withdrawnProgrammes } = alert;
    for (const { id, name } of [...addedProgrammes, ...correctedProgrammes, ...withdrawnProgrammes]) {
      titles.set(`programme ${id}`, name);
    }
  }
  const [first] = titles.values();
  return first === undefined ? undefined : { count: titles.size, first };
}
