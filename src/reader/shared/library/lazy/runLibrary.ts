import type { Messages } from "../../../i18n/fr";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import type { Done, LibraryProblem, LibraryStored } from "../../../storage/library";
import { showToast } from "../../../ui/toasts";
import { type LibraryApi, openLibrary } from "../openLibrary";

export type LibraryTask<T> = {
  readonly act: (library: LibraryApi) => Promise<Done<T> | LibraryStored<T>>;
  /** The notice once the change is on the disk, with an undo button; none without it. */
  readonly done?: string | ((value: T) => string | undefined) | undefined;
  /** Used where a sheet would cover a notice. */
  readonly reportProblem?: (text: string) => void;
};

const showProblem = (text: string): void => showToast({ text });

/** Runs a library command and shows a notice: done, with undo, or why not. `undefined`: nothing was changed. */
export async function runLibrary<T>(
  { act, done, reportProblem = showProblem }: LibraryTask<T>,
  messages: Messages,
): Promise<{ readonly value: T } | undefined> {
  const library = await openLibrary().catch(() => undefined);
  const answer = await (library && act(library));
  if (!answer?.ok) {
    reportProblem(answer ? describeLibraryProblem(answer.problem, messages) : messages.missing.notice);
    return undefined;
  }
  const text = typeof done === "function" ? done(answer.value) : done;
  if (text !== undefined && "undo" in answer) {
    const { undo } = answer;
    const onPress = (): void => void runLibrary({ act: undo }, messages);
    showToast({ text, action: { label: messages.frontPage.undo, onPress } });
  }
  return { value: answer.value };
}

export function describeLibraryProblem(problem: LibraryProblem, { language, storageProblem }: Messages): string {
  return problem.kind === "evicted"
    ? libraryActionsArea.read(language).libraryActions.evicted
    : storageProblem[problem.kind];
}
