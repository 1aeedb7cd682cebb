import type { Article } from "../article/article";
import { listTextBlocks } from "../article/blocks";
import type { ArticleId } from "../ids";
import type { Place } from "../reference/place";
import type { Programme } from "../reference/programme";
import type { Mention } from "../reference/proof";
import { type QuotedSentence, quoteInSentence } from "../speak/quoteInSentence";
import { type LinkedProgramme, toLinkedProgramme } from "./mapPlace";
import { countRegional, gatherNews, listMentions, listTold, type Regional } from "./placeNews";
import type { RegionMap } from "./regionMap";

/** An article with the sentences in which it speaks of a place; none where only its title does. */
export type MentioningArticle = Pick<Article, "id" | "title"> & {
  readonly quotes: readonly { readonly mention: Mention; readonly sentence: QuotedSentence }[];
};

/** What the page of a place shows. */
export type ShownPlace = {
  readonly place: Pick<Place, "id" | "name" | "kind" | "departement" | "lat" | "lon" | "precision" | "remark">;
  readonly map: RegionMap | undefined;
  readonly mentionedBy: readonly MentioningArticle[];
  readonly programmes: readonly LinkedProgramme[];
  /** Absent for the region itself, and for what is outside. */
  readonly regional?: Regional | undefined;
};

export function showPlace(
  place: Place,
  edition: {
    readonly map: RegionMap | undefined;
    readonly places: readonly Place[];
    readonly programmes: readonly Programme[];
    /** By their ids; `null`, or nothing, where the edition has no such article. */
    readonly articles: ReadonlyMap<ArticleId, Article | null>;
    readonly language: string;
  },
): ShownPlace {
  const gathered = listTold(place, edition.places);
  const news = gatherNews(gathered, edition.programmes);
  const mentions = listMentions(gathered);
  const { id, name, kind, departement, lat, lon, precision, remark } = place;
  return {
    place: { id, name, kind, departement, lat, lon, precision, remark },
    map: edition.map,
    mentionedBy: news.articles.flatMap((article) => {
      const text = edition.articles.get(article);
      const ofArticle = mentions.filter((mention) => mention.article === article);
      return text ? [describeMentions(text, ofArticle, edition.language)] : [];
    }),
    ...(kind !== "region" && kind !== "outside" && { regional: countRegional(edition.places, edition.programmes) }),
    programmes: edition.programmes.filter((one) => news.programmes.includes(one.id)).map(toLinkedProgramme),
  };
}

function describeMentions(
  { id, title, body }: Article,
  mentions: readonly Mention[],
  language: string,
): MentioningArticle {
  const blocks = listTextBlocks(body);
  // A mention without a block is in the title.
  const inText = mentions.filter(({ block }) => block !== undefined);
  return {
    id,
    title,
    quotes: inText.map((mention) => ({ mention, sentence: quoteInSentence(blocks, mention, language) })),
  };
}
