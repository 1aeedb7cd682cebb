import type { ArticleId } from "../domain/ids";
import type { EditionSource } from "./editionSource";
import type { FetchOutcome } from "./installOutcome";
import { loadUpdates } from "./loadUpdates";

/** Never rejects. */
export async function fetchArticle(
  article: ArticleId,
  source: EditionSource & { readonly signal: AbortSignal },
): Promise<FetchOutcome> {
  try {
    const updates = await loadUpdates();
    if (!updates) return { outcome: "failed", problem: { kind: "unreachable" } };
    const fetched = await updates.fetchText(article, source);
    return fetched.ok ? { outcome: "fetched" } : { outcome: "failed", problem: fetched.problem };
  } catch (error) {
    if (source.signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { outcome: "failed", problem: { kind: "storage", name, message } };
  }
}
