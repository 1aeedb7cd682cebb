import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import type { Messages } from "../../../i18n/fr";
import type { LibraryProblem } from "../../../storage/library";

export function describeLibraryProblem(problem: LibraryProblem, { language, storageProblem }: Messages): string {
  return problem.kind === "evicted"
    ? libraryActionsArea.read(language).libraryActions.evicted
    : storageProblem[problem.kind];
}
