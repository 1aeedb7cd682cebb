import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import type { LibraryProblem } from "../../../storage/library";

export function describeLibraryProblem(problem: LibraryProblem, { language, storageProblem }: Messages): string {
  return problem.kind === "evicted" ? own.read(language).own.evicted : storageProblem[problem.kind];
}
