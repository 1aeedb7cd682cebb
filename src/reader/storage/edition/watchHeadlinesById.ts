import type { Headline } from "../../../domain/article/article";
import type { HeadlinePage } from "../records";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";

/** Reading every page once is faster than asking the index for each of very many articles. */
const MANY = 200;
/** Pages per read: input is blocked while one batch is decoded. */
const PIECE = 50;

/** By the article's id; what the installed edition does not have is left out. */
export function watchHeadlinesById(ids: readonly string[]): Watch<ReadonlyMap<string, Headline>> {
  const wanted = new Set(ids);
  return editionDatabase.watch(async ({ pages }) => {
    const found = new Map<string, Headline>();
    const addPages = (some: readonly HeadlinePage[]): void => {
      for (const { headlines } of some) {
        for (const headline of headlines) if (wanted.has(headline.id)) found.set(headline.id, headline);
      }
    };
    if (wanted.size > MANY) await eachPiece(pages, addPages);
    else {
      addPages(
        await pages
          .where("ids")
          .anyOf([...wanted])
          .distinct()
          .toArray(),
      );
    }
    return found;
  });
}

async function eachPiece(pages: EditionTables["pages"], take: (some: readonly HeadlinePage[]) => void): Promise<void> {
  let last: string | undefined;
  for (;;) {
    const rest = last === undefined ? pages.orderBy("sha256") : pages.where("sha256").above(last);
    const some = await rest.limit(PIECE).toArray();
    take(some);
    last = some.at(-1)?.sha256;
    if (some.length < PIECE) return;
  }
}
