import { useMemo } from "preact/hooks";
import type { LocatedPlace, PlacesById } from "../../../../domain/programmes/listReach";
import { type ProgrammeCard, toProgrammeCard } from "../../../../domain/programmes/programmeCard";
import { usePageData } from "../../../shared/edition/pageData";
import { useWatch } from "../../../shared/edition/useWatch";
import { paths } from "../../../shared/navigation/paths";
import type { StorageProblem } from "../../../storage";

export type ProgrammeList =
  | { readonly status: "ready"; readonly cards: readonly ProgrammeCard[]; readonly places: PlacesById }
  | { readonly status: "loading" }
  /** Neither the phone nor this page has an edition. */
  | { readonly status: "absent" }
  | { readonly status: "failed"; readonly problem: StorageProblem };

/** From the installed edition or, on a first visit, from the prerendered page. */
export function useProgrammeList(): ProgrammeList {
  const prerendered = usePageData(paths.programmes())?.programmeList;
  // A page is prerendered as if nothing were stored; the database is asked once the page has settled.
  const initial = prerendered ? null : undefined;
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes(), initial);
  const places = useWatch("places", (storage) => storage.watchPlaces(), initial);
  const stored = programmes.status === "ready" ? programmes.value : undefined;
  const storedPlaces = places.status === "ready" ? places.value : undefined;
  const cards = useMemo(() => stored?.map(toProgrammeCard) ?? prerendered?.cards, [stored, prerendered]);
  const located = useMemo(() => byId(storedPlaces ?? prerendered?.places ?? []), [storedPlaces, prerendered]);
  if (cards) return { status: "ready", cards, places: located };
  if (programmes.status === "failed") return programmes;
  return { status: stored === null ? "absent" : "loading" };
}

function byId(places: readonly LocatedPlace[]): PlacesById {
  return new Map(places.map((place) => [place.id, place]));
}
