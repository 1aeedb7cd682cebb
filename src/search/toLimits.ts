import { listRemarks } from "../domain/library/indexLibrary";
import { decideReadStatus } from "../domain/library/readStatus";
import { isWithin } from "../domain/library/tagNames";
import { articleTarget, type Target } from "../domain/library/target";
import { readTarget } from "../domain/library/targetSchema";
import type { NamedDocument, SearchLimits } from "../domain/search/decideAllowed";
import { type FacetKind, writeFacet } from "../domain/search/index/writeFacet";
import type { SearchFilters } from "../domain/search/searchRequest";
import { fold } from "../domain/text/foldText";
import type { KeptLibrary } from "./keepLibrary";

/** What the filters mean for the index, with what the reader has done. */
export function toLimits(filters: SearchFilters, library: KeptLibrary): SearchLimits {
  const { themes, programmes, places, departements, tags, favourites, unread, withNotes, from, to } = filters;
  const facets = [
    toFacets("theme", themes),
    toFacets("programme", programmes),
    toFacets("place", places),
    toFacets("departement", departements),
  ].filter(({ length }) => length > 0);
  const within = [
    ...(tags.length > 0 ? [listTagged(tags, library)] : []),
    ...(favourites ? [library.library.bookmarks.map(({ id }) => id)] : []),
    ...(withNotes ? [listRemarked(library)] : []),
  ].map(nameDocuments);
  const opened = library.library.readingStates.filter((state) => decideReadStatus(state) !== "unread");
  return {
    facets,
    within,
    days:
      from === undefined && to === undefined
        ? undefined
        : { first: toNumber(from ?? "", "00"), last: toNumber(to ?? "9999", "99") },
    ...(unread && {
      kinds: ["article"] as const,
      outside: nameDocuments(opened.map(({ articleId }) => articleTarget(articleId))),
    }),
  };
}

function toFacets(kind: FacetKind, ids: readonly string[]): readonly string[] {
  return ids.map((id) => writeFacet(kind, id));
}

/** With the tag or one within it; what a tagged passage is in counts as tagged. */
function listTagged(names: readonly string[], library: KeptLibrary): readonly Target[] {
  const wanted = library.tags.filter((tag) =>
    names.some((name) => fold(tag.name) === fold(name) || isWithin(tag.name, name)),
  );
  return wanted.flatMap(({ id }) => library.targetsOf(id).map((target) => outermost(target, library)));
}

function listRemarked(library: KeptLibrary): readonly Target[] {
  return listRemarks(library).map(({ target }) => outermost(target, library));
}

function outermost(target: Target, library: KeptLibrary): Target {
  const highlight = library.highlight(target);
  return highlight ? articleTarget(highlight.article) : target;
}

function nameDocuments(targets: readonly Target[]): readonly NamedDocument[] {
  return [...new Set(targets)].flatMap((target) => {
    const { kind, id } = readTarget(target);
    return kind === "highlight" ? [] : [{ kind, id }];
  });
}

/** `2019-06` is 20190600 as a first day and 20190699 as a last one. */
function toNumber(day: string, missing: "00" | "99"): number {
  const [year = "", month = missing, ofMonth = missing] = day === "" ? ["0000"] : day.split("-");
  return Number(`${year}${month}${ofMonth}`);
}
