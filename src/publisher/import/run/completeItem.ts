import { FetchFailure } from "../fetch/FetchFailure";
import { endsAsTeaser, endsInDots } from "../html/boilerplate";
import type { Drop } from "../html/Drop";
import { plainText } from "../html/plainText";
import { readPage } from "../page/readPage";
import type { ImportRules } from "../rules/ImportRules";
import type { SourceItem } from "../sources/SourceItem";
import { decodeBytes } from "../text/decodeBytes";
import type { ImportContext } from "./ImportContext";

export type Completed =
  | { readonly item: SourceItem; readonly dropped: readonly Drop[] }
  /** Not to be had now; asked for again the next time. */
  | { readonly failure: string };

/** An item with its whole text: where the feed only has the beginning, from the item's own page. */
export async function completeItem(
  item: SourceItem,
  rules: ImportRules,
  mayFetch: boolean,
  { fetcher }: ImportContext,
): Promise<Completed> {
  const { content, url } = item;
  const text = content.kind === "html" ? plainText(content.html) : "";
  const words = text === "" ? 0 : text.split(" ").length;
  const isCut = content.kind === "html" && url !== undefined && content.html.includes(`${url}#more`);
  const isTeaser =
    isCut ||
    (content.kind === "html" && words < SHORT && (endsAsTeaser(text) || (!content.isWhole && endsInDots(text))));
  const isDoubtful = content.kind === "html" && !content.isWhole && words < BRIEF;
  const wanted = rules.pages === "always" || content.kind === "page" || isTeaser || isDoubtful;
  const refused = { item: { ...item, refusal: item.refusal ?? (isTeaser ? TEASER : undefined) }, dropped: [] };
  if (item.refusal !== undefined || content.kind === "markdown" || !wanted) return { item, dropped: [] };
  if (!mayFetch || rules.pages === "never" || url === undefined) return refused;
  try {
    const { bytes, contentType, url: address } = await fetcher(url, { pauseMs: rules.pause * 1000 });
    if (bytes === undefined) return refused;
    const page = readPage(decodeBytes(bytes, { contentType }), address, rules);
    return merge(item, page.item, page.dropped, { words, isTeaser, isArticle: page.facts.isArticle });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    if (isDoubtful && !isTeaser) return { item, dropped: [] };
    // Gone for good, or not for programs: that is what there is to say of it.
    if (error.status !== undefined && !error.isPassing)
      return { item: { ...item, refusal: error.message }, dropped: [] };
    return { failure: error.message };
  }
}

/** A notice of a few lines may be all there is; what ends in dots is not. */
const SHORT = 150;
const BRIEF = 60;
const TEASER = "Only its beginning is there: the text goes on elsewhere.";

type Known = { readonly words: number; readonly isTeaser: boolean; readonly isArticle: boolean };

function merge(
  item: SourceItem,
  page: SourceItem,
  dropped: readonly Drop[],
  { words, isTeaser, isArticle }: Known,
): Completed {
  const pageText = page.content.kind === "html" ? plainText(page.content.html) : "";
  const pageWords = pageText === "" ? 0 : pageText.split(" ").length;
  const isListed = item.content.kind === "page" && item.title === undefined;
  if (isListed && !isArticle && pageWords < BRIEF)
    return { item: { ...item, title: page.title, refusal: "It is no article: it has hardly any text." }, dropped };
  if (item.content.kind !== "page" && !isTeaser && pageWords < words * 1.3) return { item, dropped: [] };
  return {
    item: {
      ...item,
      url: item.url ?? page.url,
      title: item.title ?? page.title,
      content: page.content,
      published: item.published ?? page.published,
      authors: item.authors.length > 0 ? item.authors : page.authors,
      language: item.language ?? page.language,
      refusal: page.refusal ?? (pageWords < SHORT && endsAsTeaser(pageText) ? TEASER : undefined),
    },
    dropped,
  };
}
