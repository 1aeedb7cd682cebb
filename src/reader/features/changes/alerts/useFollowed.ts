import type { ProgrammeId } from "../../../../domain/ids";
import type { View } from "../../../../domain/library/records";
import { EMPTY_SEARCH } from "../../../../domain/search/searchAddress";
import { readOnce } from "../../../shared/edition/watching";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { openLibrary } from "../../../shared/library/openLibrary";
import { paths } from "../../../shared/navigation/paths";
import { writeQuery } from "../../../shared/navigation/searchHref";
import type { LibraryProblem, TitledFollowUp } from "../../../storage/library";

/** One thing that the reader follows. A saved search can be left here; a programme where its follow-up is. */
export type FollowedThing = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** What finds its articles. */
  readonly query: string;
  readonly programme?: ProgrammeId;
  readonly search?: View;
};

type FollowedState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly things: readonly FollowedThing[] }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

/** Saved searches and programmes with a follow-up: both are in the library, its backups and its exports. */
export function useFollowed(): FollowedState {
  const searches = useLibrary("searches", (library) => library.watchViews("search"));
  const followUps = useLibrary("follow-ups", (library) => library.watchFollowUps());
  if (searches.status === "failed") return searches;
  if (followUps.status === "failed") return followUps;
  if (searches.status === "loading" || followUps.status === "loading") return { status: "loading" };
  return { status: "ready", things: listFollowed(followUps.value, searches.value) };
}

/** The same, once. */
export async function readFollowed(): Promise<readonly FollowedThing[]> {
  const library = await openLibrary();
  const searches = await readOnce(library.watchViews("search"));
  const followUps = await readOnce(library.watchFollowUps());
  return listFollowed(followUps ?? [], searches ?? []);
}

function listFollowed(followUps: readonly TitledFollowUp[], searches: readonly View[]): readonly FollowedThing[] {
  return [
    ...followUps.map(({ followUp: { id }, title }) => ({
      key: `programme ${id}`,
      name: title,
      href: paths.programme(id),
      query: writeQuery({ ...EMPTY_SEARCH, filters: { ...EMPTY_SEARCH.filters, programmes: [id] } }),
      programme: id,
    })),
    ...searches.map((search) => ({
      key: `search ${search.id}`,
      name: search.name,
      href: `${paths.search()}?${search.query}`,
      query: search.query,
      search,
    })),
  ];
}
