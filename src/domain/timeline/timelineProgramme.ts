import type { Programme } from "../reference/programme";
import type { DatedProgramme } from "./listMoments";
import type { LastingProgramme } from "./listPeriods";

/** What the timeline shows of a programme. */
export type TimelineProgramme = DatedProgramme & LastingProgramme;

/** Its dates alone, for a page that brings them along. */
export function toTimelineProgramme({ id, name, milestones, period }: Programme): TimelineProgramme {
  return {
    id,
    name: { value: name.value },
    milestones: milestones.map(({ proofs, ...step }) => ({ ...step, proofs: proofs.slice(0, 1) })),
    ...(period && { period: withoutProofs(period) }),
  };
}

function withoutProofs({
  first,
  firstPart,
  last,
  lastPart,
  wording,
}: NonNullable<Programme["period"]>): TimelineProgramme["period"] {
  return { first, firstPart, last, lastPart, wording };
}
