import type { ArticleId } from "../../../domain/ids";
import type { Neighbours } from "../records";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";

export function readNeighbours(id: ArticleId): Promise<Stored<Neighbours>> {
  return editionDatabase.read(async ({ pages }): Promise<Neighbours> => {
    const page = await pages.where("ids").equals(id).first();
    if (!page) return {};
    const position = page.ids.indexOf(id);
    const newer = page.headlines[position - 1] ?? (await pages.where("to").above(page.to).first())?.headlines.at(-1);
    const older = page.headlines[position + 1] ?? (await pages.where("to").below(page.to).last())?.headlines[0];
    return { ...(newer && { newer }), ...(older && { older }) };
  });
}
