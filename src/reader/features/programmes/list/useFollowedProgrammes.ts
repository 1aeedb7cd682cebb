import { useMemo } from "preact/hooks";
import type { ProgrammeId } from "../../../../domain/ids";
import { programmeTarget } from "../../../../domain/library/target";
import type { ReaderProgrammes } from "../../../../domain/programmes/findProgrammes";
import type { ProgrammeCard } from "../../../../domain/programmes/programmeCard";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";

const none: ReaderProgrammes = { favourites: new Set<ProgrammeId>(), followed: new Set<ProgrammeId>() };

export function useFollowedProgrammes(cards: readonly ProgrammeCard[]): ReaderProgrammes {
  const watched = useLibrary("library", (library) => library.watchLibrary());
  const library = "value" in watched ? watched.value : undefined;
  return useMemo(() => {
    if (!library) return none;
    const kept = new Set<string>(library.bookmarks.map(({ id }) => id));
    const ids = cards.map(({ id }) => id);
    return {
      favourites: new Set(ids.filter((id) => kept.has(programmeTarget(id)))),
      followed: new Set(library.followUps.map(({ id }) => id)),
    };
  }, [library, cards]);
}
