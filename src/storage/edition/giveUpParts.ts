import { decideGivenUpParts } from "../../domain/decideGivenUpParts";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";

/**
 * Frees a few parts of the edition, those that are missed least first, and tells how many; 0 when none is left that
 * reading can do without. `bookmarked`: the targets (`article:…`) whose parts go last. The next installation fetches
 * them again.
 */
export function giveUpParts(bookmarked: ReadonlySet<string>): Promise<Stored<number>> {
  return editionDatabase.ask(({ parts, pages, state }) =>
    parts.db.transaction("rw", parts, pages, state, async () => {
      const installed = await state.get("installed");
      const stored = await parts.toCollection().primaryKeys();
      const holders = await pages
        .where("ids")
        .anyOf([...bookmarked].map((target) => target.replace("article:", "")))
        .primaryKeys();
      const givenUp = decideGivenUpParts(installed?.manifest.parts ?? [], stored, new Set(holders));
      await parts.bulkDelete([...givenUp]);
      return givenUp.length;
    }),
  );
}
