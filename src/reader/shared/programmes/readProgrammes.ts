import type { ProgrammeId } from "../../../domain/ids";
import type { Programme } from "../../../domain/reference/programme";
import { openStorage, readOnce } from "../edition/watching";

/** In the order of `ids`; `undefined` where the edition cannot be read. */
export async function readProgrammes(ids: readonly ProgrammeId[]): Promise<readonly Programme[] | undefined> {
  const all = await readOnce((await openStorage()).watchProgrammes());
  return all ? ids.flatMap((id) => all.find((programme) => programme.id === id) ?? []) : undefined;
}
