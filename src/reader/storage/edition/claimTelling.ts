import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";

/** `true` once for an edition, whichever page or background asks first: alerts are told by one of them. */
export function claimTelling(revision: string): Promise<Stored<boolean>> {
  return editionDatabase.ask(({ revision: table }) =>
    table.db.transaction("rw", table, async () => {
      if ((await table.get("told"))?.revision === revision) return false;
      await table.put({ key: "told", revision });
      return true;
    }),
  );
}
