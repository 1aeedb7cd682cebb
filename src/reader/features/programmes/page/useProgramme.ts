import type { ProgrammeId } from "../../../../domain/ids";
import { usePageData } from "../../../shared/edition/pageData";
import { useWatch, type Watched } from "../../../shared/edition/useWatch";
import { paths } from "../../../shared/navigation/paths";
import { type WatchedProgramme, watchProgramme } from "./watchProgramme";

/** From the installed edition or, before there is one, from the prerendered page. */
export function useProgramme(id: ProgrammeId): Watched<WatchedProgramme> {
  const prerendered = usePageData(paths.programme(id))?.programme;
  const watched = useWatch<WatchedProgramme>(`programme ${id}`, (storage) => watchProgramme(storage, id), prerendered);
  const isAbsent = watched.status !== "ready" || watched.value === "absent";
  return isAbsent && prerendered ? { status: "ready", value: prerendered } : watched;
}
