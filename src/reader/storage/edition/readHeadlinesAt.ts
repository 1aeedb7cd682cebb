import type { Headline } from "../../../domain/article/article";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";
import { numberArticles } from "./readNext";

/** By their place in the edition, oldest first. What is not to be found is left out. */
export function readHeadlinesAt(places: readonly number[]): Promise<Stored<ReadonlyMap<number, Headline>>> {
  return editionDatabase.read(async ({ pages, ...tables }) => {
    const manifest = (await findInstalled(tables))?.manifest;
    const numbered = manifest ? numberArticles(manifest) : [];
    const found = new Map<number, Headline>();
    for (const place of places) {
      const part = numbered.find(({ last }) => place <= last);
      const headline = part && (await pages.get(part.sha256))?.headlines[part.last - place];
      if (headline) found.set(place, headline);
    }
    return found;
  });
}
