import type { ArticleId } from "../../../domain/ids";

/** Fetches an article that the reader does not keep. Whether it is here now. */
export async function bringArticle(id: ArticleId): Promise<boolean> {
  try {
    const { fetchArticle } = await import("../../worker/client");
    return (await fetchArticle(id)) === undefined;
  } catch {
    return false;
  }
}
