import { decideKeptParts } from "../../../domain/edition/decideKeptParts";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";

/** Deletes the parts missed least (`decideKeptParts`), those of `bookmarked` targets (`article:…`) last. */
export function evictParts(bookmarked: readonly string[]): Promise<Stored<number>> {
  const articles = bookmarked.map((target) => target.replace("article:", ""));
  return editionDatabase.ask(({ parts, pages, ...tables }) =>
    parts.db.transaction("rw", parts, pages, tables.state, async () => {
      const installed = await findInstalled(tables);
      const stored = await parts.toCollection().primaryKeys();
      const wanted = await pages.where("ids").anyOf(articles).primaryKeys();
      const kept = new Set(decideKeptParts(installed?.manifest.parts ?? [], stored, new Set(wanted)));
      const others = stored.filter((sha256) => !kept.has(sha256));
      await parts.bulkDelete(others);
      return others.length;
    }),
  );
}
