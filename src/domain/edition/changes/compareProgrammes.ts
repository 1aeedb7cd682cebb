import { cardFields, type Programme } from "../../reference/programme";
import type { EditionChanges, ProgrammeChange, ProgrammeCorrection } from "./editionChanges";

const COMPARED = [...cardFields, "milestones"] as const;

export function compareProgrammes(
  before: readonly Programme[],
  after: readonly Programme[],
): EditionChanges["programmes"] {
  const former = new Map(before.map((programme) => [programme.id, programme]));
  const ids = new Set(after.map(({ id }) => id));
  const corrected: ProgrammeCorrection[] = [];
  for (const programme of after) {
    const old = former.get(programme.id);
    if (!old) continue;
    const fields = COMPARED.filter((field) => write(old[field]) !== write(programme[field]));
    if (fields.length > 0) corrected.push({ ...toChange(programme), fields });
  }
  return {
    added: after.filter(({ id }) => !former.has(id)).map(toChange),
    corrected,
    withdrawn: before.filter(({ id }) => !ids.has(id)).map(toChange),
  };
}

/** All that is compared: the inventory of an edition has a hash of this. */
export function writeComparedFields(programme: Programme): string {
  return JSON.stringify(COMPARED.map((field) => write(programme[field])));
}

function toChange({ id, name }: Programme): ProgrammeChange {
  return { id, name: name.value };
}

/** Proofs are left out: blocks of an article are named by its text, so each correction of an article changes them. */
function write(field: unknown): string {
  return (
    JSON.stringify(field, (key, value: unknown) => (key === "proofs" || key === "saidOn" ? undefined : value)) ?? ""
  );
}
