import { useEffect, useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../domain/ids";
import { programmeTarget } from "../../../../domain/library/target";
import { useMessages } from "../../../i18n/useMessages";
import type { FollowUpFacts, LibraryProblem } from "../../../storage/library";
import { useDelayedSave } from "../../time/useDelayedSave";
import { openLibrary } from "../openLibrary";
import { askAboutAlerts } from "./askAboutAlerts";
import { useLibrary } from "./useLibrary";

const SAVE_AFTER_MS = 400;

export type FollowedProgramme = { readonly id: ProgrammeId; readonly title: string };

export type OpenFollowUp = {
  readonly facts: FollowUpFacts | null;
  readonly problem: LibraryProblem | undefined;
  readonly isSaved: boolean;
  readonly change: (facts: FollowUpFacts | null) => void;
};

/** Every change is saved a moment later. `undefined` until the library has answered. */
export function useFollowUp(programme: FollowedProgramme): OpenFollowUp | undefined {
  const watched = useLibrary(`follow-up ${programme.id}`, (library) =>
    library.watchOnTarget(programmeTarget(programme.id)),
  );
  const [changed, setChanged] = useState<FollowUpFacts | null | undefined>(undefined);
  const [problem, setProblem] = useState<LibraryProblem | undefined>(undefined);
  const [isSaved, setIsSaved] = useState(false);
  const latest = useRef(changed);
  const { language } = useMessages();
  const atTheEnd = useRef({ isFollowed: false, language });
  atTheEnd.current = { isFollowed: changed != null, language };
  // Not while the sheet is open: there may be a date or a note to write.
  useEffect(
    () => () => {
      if (atTheEnd.current.isFollowed) void askAboutAlerts(atTheEnd.current.language);
    },
    [],
  );

  const save = async (): Promise<void> => {
    const facts = latest.current;
    if (facts === undefined) return;
    latest.current = undefined;
    const done = await (await openLibrary()).setFollowUp(programme, facts);
    setProblem(done.ok ? undefined : done.problem);
    setIsSaved(done.ok);
  };
  const { soon } = useDelayedSave(() => void save(), SAVE_AFTER_MS);

  if (watched.status === "loading") return undefined;
  const stored = watched.value?.followUp ?? null;
  return {
    facts: changed === undefined ? stored : changed,
    problem: problem ?? (watched.status === "failed" ? watched.problem : undefined),
    isSaved,
    change: (facts) => {
      latest.current = facts;
      setChanged(facts);
      setIsSaved(false);
      void openLibrary().then(
        (library) => library.keepFollowUpDraft(programme, facts),
        () => undefined,
      );
      soon();
    },
  };
}
