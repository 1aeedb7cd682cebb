import type { ArticleId } from "../../domain/ids";
import type { Watch } from "../watch";
import { editionDatabase } from "./editionDatabase";

/** The articles that are listed, but whose text is not on this phone because the reader chose so. */
export function watchLeftOut(): Watch<ReadonlySet<ArticleId>> {
  return editionDatabase.watch(async ({ parts, pages, state }) => {
    const leftOut = (await state.get("installed"))?.leftOut ?? [];
    if (leftOut.length === 0) return new Set();
    const here = new Set(await parts.toCollection().primaryKeys());
    const lists = await pages.bulkGet(leftOut.filter((sha256) => !here.has(sha256)));
    return new Set(lists.flatMap((page) => page?.ids ?? []));
  });
}
