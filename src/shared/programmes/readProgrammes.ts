import type { ProgrammeId } from "../../domain/ids";
import type { Programme } from "../../domain/reference/programme";
import { openStorage } from "../edition/openStorage";

/** In the order of `ids`; `undefined` where the edition cannot be read. */
export async function readProgrammes(ids: readonly ProgrammeId[]): Promise<readonly Programme[] | undefined> {
  const { watchProgrammes } = await openStorage();
  const all = await new Promise<readonly Programme[] | null>((resolve) => {
    const unsubscribe = watchProgrammes().subscribe({
      next(programmes) {
        resolve(programmes);
        queueMicrotask(() => unsubscribe());
      },
      failed: () => resolve(null),
    });
  });
  return all === null ? undefined : ids.flatMap((id) => all.find((programme) => programme.id === id) ?? []);
}
