import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";

/** `true` once for an edition, whichever page or background asks first: alerts are told by one of them. */
export function claimTelling(revision: string): Promise<Stored<boolean>> {
  return editionDatabase.ask(({ told }) =>
    told.db.transaction("rw", told, async () => {
      if ((await told.get("told"))?.revision === revision) return false;
      await told.put({ key: "told", revision });
      return true;
    }),
  );
}
