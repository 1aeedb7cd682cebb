import { listTextBlocks } from "../domain/article/listTextBlocks";
import { decode } from "../domain/decode";
import { ArticleIdSchema } from "../domain/ids";
import { listAnnotations } from "../domain/library/indexLibrary";
import type { Marker } from "../domain/search/passages/markText";
import { pickPassage, pickText } from "../domain/search/passages/pickPassage";
import type { HitDetails, SearchHit } from "../domain/search/searchResults";
import { readArticle } from "../storage";
import type { LibraryIndexCache } from "./createLibraryIndexCache";

const TOLD_AT_ONCE = 5;

export async function* describeHits(
  hits: readonly SearchHit[],
  marker: Marker,
  library: LibraryIndexCache,
): AsyncGenerator<HitDetails[]> {
  const remarks = new Map<string, string>(
    listAnnotations(library).map(({ target, note, highlight }) => [target, note?.text ?? highlight?.quote.exact ?? ""]),
  );
  let told: HitDetails[] = [];
  for (const { kind, id } of hits) {
    if (kind === "note") told.push({ kind, id, ...pickText(remarks.get(id) ?? "", marker), block: null });
    if (kind === "article") {
      const name = decode(ArticleIdSchema, id);
      const article = name.ok ? await readArticle(name.value) : undefined;
      if (article?.ok && article.value) {
        told.push({ kind, id, ...pickPassage(listTextBlocks(article.value.body), marker) });
      }
    }
    if (told.length < TOLD_AT_ONCE) continue;
    yield told;
    told = [];
  }
  if (told.length > 0) yield told;
}
