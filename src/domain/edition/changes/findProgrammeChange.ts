import type { ProgrammeId } from "../../ids";
import type { EditionChanges } from "./editionChanges";

type ProgrammeFieldChange = { readonly publishedOn: string; readonly fields: readonly string[] };

/** What was last changed in a programme: its state, its dates or else. `changes` come newest first. */
export function findProgrammeChange(
  changes: readonly EditionChanges[],
  id: ProgrammeId,
): ProgrammeFieldChange | undefined {
  for (const { publishedOn, programmes } of changes) {
    const correction = programmes.corrected.find((programme) => programme.id === id);
    if (correction) return { publishedOn, fields: correction.fields };
  }
  return undefined;
}
