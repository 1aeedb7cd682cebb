import type { Article } from "../../../domain/article/article";
import { type Book, type BookArticle, writeEpub } from "../../../domain/epub/writeEpub";
import type { ArticleId } from "../../../domain/ids";
import { shareOrDownload } from "../../platform/device/files";
import { bringArticle, watchArticles } from "../../shared/edition/watchArticles";
import { openStorage, readOnce } from "../../shared/edition/watching";

/** More than any edition has. */
const ALL = Number.MAX_SAFE_INTEGER;

/** `ids`: some articles in their order, or all that are kept here, the newest first. `false`: it could not be read. */
export async function saveEpub(
  ids: readonly ArticleId[] | undefined,
  book: Omit<Book, "articles">,
  describe: (article: Article) => BookArticle,
): Promise<boolean> {
  const storage = await openStorage();
  const wanted = ids ?? (await readOnce(storage.watchHeadlines({ limit: ALL })))?.headlines.map(({ id }) => id);
  const found = wanted && (await readOnce(watchArticles(storage, wanted, ids && bringArticle)));
  if (!found) return false;
  const articles = wanted.flatMap((id) => found.get(id) ?? []).map(describe);
  if (articles.length === 0) return false;
  const content = new Blob([writeEpub({ ...book, articles })], { type: "application/epub+zip" });
  await shareOrDownload({ name: `${ids === undefined ? "edition" : "dossier"}-${book.publishedOn}.epub`, content });
  return true;
}
