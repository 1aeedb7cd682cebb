import { listTextBlocks } from "../../domain/article/blocks";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import type { LibraryIndex } from "../../domain/library/indexLibrary";
import { listAnnotations } from "../../domain/library/indexLibrary";
import type { Marker } from "../../domain/search/passages/markText";
import { pickPassage, pickText } from "../../domain/search/passages/pickPassage";
import type { HitDetails, SearchHit } from "../../domain/search/searchResults";
import { readArticle } from "../storage";
import { writeOwnWords } from "./libraryIndex";

const BATCH_SIZE = 5;

export async function* describeHits(
  hits: readonly SearchHit[],
  marker: Marker,
  library: LibraryIndex,
): AsyncGenerator<HitDetails[]> {
  const notes = new Map<string, string>(
    listAnnotations(library).map(({ target, note, highlight }) => [target, note?.text ?? highlight?.quote.exact ?? ""]),
  );
  const followUps = new Map<string, string>(library.library.followUps.map((one) => [one.id, writeOwnWords(one)]));
  let batch: HitDetails[] = [];
  for (const { kind, id } of hits) {
    if (kind === "note") batch.push({ kind, id, ...pickText(notes.get(id) ?? "", marker), block: null });
    if (kind === "followUp") batch.push({ kind, id, ...pickText(followUps.get(id) ?? "", marker), block: null });
    if (kind === "article") {
      const name = decode(ArticleIdSchema, id);
      const article = name.ok ? await readArticle(name.value) : undefined;
      if (article?.ok && article.value) {
        batch.push({ kind, id, ...pickPassage(listTextBlocks(article.value.body), marker) });
      }
    }
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
