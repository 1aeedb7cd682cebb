import { decode } from "../decode";
import { type ProgrammeId, ProgrammeIdSchema } from "../ids";

/** More columns fit on no phone. */
export const MAX_COMPARED = 3;

/** `a,b,c` of an address; what is no programme's name is left out. */
export function readCompared(written: string | undefined): readonly ProgrammeId[] {
  const ids = (written ?? "").split(",").flatMap((id) => {
    const decoded = decode(ProgrammeIdSchema, id);
    return decoded.ok ? [decoded.value] : [];
  });
  return [...new Set(ids)].slice(0, MAX_COMPARED);
}
