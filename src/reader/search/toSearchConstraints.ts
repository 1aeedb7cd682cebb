import type { LibraryIndex } from "../../domain/library/indexLibrary";
import { listAnnotations } from "../../domain/library/indexLibrary";
import { decideReadStatus } from "../../domain/library/readStatus";
import { isWithin } from "../../domain/library/tagNames";
import { articleTarget, readTarget, type Target } from "../../domain/library/target";
import type { NamedDocument, SearchLimits } from "../../domain/search/decideAllowed";
import { type FacetKind, writeFacet } from "../../domain/search/index/documents";
import type { SearchFilters } from "../../domain/search/query/searchRequest";
import { fold } from "../../domain/text/foldText";

export function toSearchConstraints(filters: SearchFilters, library: LibraryIndex): SearchLimits {
  const { tags, favourites, unread, withNotes, from, to } = filters;
  const facets = listFacets(filters);
  const within = [
    ...(tags.length > 0 ? [listTagged(tags, library)] : []),
    ...(favourites ? [library.library.bookmarks.map(({ id }) => id)] : []),
    ...(withNotes ? [listAnnotated(library)] : []),
  ].map(nameDocuments);
  const begun = library.library.readingStates.filter(({ progress }) => decideReadStatus(progress) !== "unread");
  return {
    facets,
    within,
    days:
      from === undefined && to === undefined
        ? undefined
        : { first: toNumber(from ?? "", "00"), last: toNumber(to ?? "9999", "99") },
    ...(unread && {
      kinds: ["article"] as const,
      outside: nameDocuments(begun.map(({ articleId }) => articleTarget(articleId))),
    }),
  };
}

export function listFacets({
  topics,
  programmes,
  places,
  departements,
}: SearchFilters): readonly (readonly string[])[] {
  return [
    toFacets("theme", topics),
    toFacets("programme", programmes),
    toFacets("place", places),
    toFacets("departement", departements),
  ].filter(({ length }) => length > 0);
}

function toFacets(kind: FacetKind, ids: readonly string[]): readonly string[] {
  return ids.map((id) => writeFacet(kind, id));
}

/** Includes nested tags; a highlight's tag also counts for its article. */
function listTagged(names: readonly string[], library: LibraryIndex): readonly Target[] {
  const wanted = library.tags.filter((tag) =>
    names.some((name) => fold(tag.name) === fold(name) || isWithin(tag.name, name)),
  );
  return wanted.flatMap(({ id }) => library.targetsOf(id).map((target) => outermost(target, library)));
}

function listAnnotated(library: LibraryIndex): readonly Target[] {
  return listAnnotations(library).map(({ target }) => outermost(target, library));
}

function outermost(target: Target, library: LibraryIndex): Target {
  const highlight = library.highlight(target);
  return highlight ? articleTarget(highlight.article) : target;
}

function nameDocuments(targets: readonly Target[]): readonly NamedDocument[] {
  return [...new Set(targets)].flatMap((target) => {
    const { kind, id } = readTarget(target);
    return kind === "highlight" ? [] : [{ kind, id }];
  });
}

/** `2019-06` becomes 20190600 as a first day and 20190699 as a last day. */
function toNumber(day: string, missing: "00" | "99"): number {
  const [year = "", month = missing, ofMonth = missing] = day === "" ? ["0000"] : day.split("-");
  return Number(`${year}${month}${ofMonth}`);
}
