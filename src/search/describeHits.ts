import { listTextBlocks } from "../domain/article/listTextBlocks";
import { decode } from "../domain/decode";
import { ArticleIdSchema } from "../domain/ids";
import { listRemarks } from "../domain/library/indexLibrary";
import type { Marker } from "../domain/search/passages/markText";
import { pickPassage, pickText } from "../domain/search/passages/pickPassage";
import type { HitDetails, SearchHit } from "../domain/search/searchResults";
import { readArticle } from "../storage";
import type { KeptLibrary } from "./keepLibrary";

/** As many as a phone shows at once come together. */
const TOLD_AT_ONCE = 5;

/** The passages of the hits that have a text to read: articles, and the reader's notes. */
export async function* describeHits(
  hits: readonly SearchHit[],
  marker: Marker,
  library: KeptLibrary,
): AsyncGenerator<HitDetails[]> {
  const remarks = new Map<string, string>(
    listRemarks(library).map(({ target, note, highlight }) => [target, note?.text ?? highlight?.quote.exact ?? ""]),
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
