import type { Headline } from "../../../domain/article/article";
import type { TopicId } from "../../../domain/ids";
import type { HeadlineList, HeadlinePage } from "../records";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { topicPosition } from "./storedRows";

export type HeadlinesOptions = {
  readonly topic?: TopicId | undefined;
  readonly limit: number;
  /** `sortKey` of the last row already shown; without it the list starts at the newest. */
  readonly before?: string | undefined;
};

const END = "\uffff";

/** Newest first. Reads only the pages that `limit` needs: an offset would read, and skip, all that come before. */
export function watchHeadlines({ topic, limit, before = END }: HeadlinesOptions): Watch<HeadlineList> {
  return editionDatabase.watch(async ({ pages }) => {
    const found: Headline[] = [];
    const addPage = ({ headlines }: HeadlinePage): void => {
      found.push(
        ...headlines.filter(
          ({ sortKey, topics }) => sortKey < before && (topic === undefined || topics.includes(topic)),
        ),
      );
    };
    const broken = before === END ? undefined : await pages.where("to").aboveOrEqual(before).first();
    if (broken) addPage(broken);
    // One more than asked for tells whether there are more.
    await newestFirst(pages, topic, before)
      .until(() => found.length > limit)
      .each(addPage);
    return { headlines: found.slice(0, limit), more: found.length > limit };
  });
}

function newestFirst(pages: EditionTables["pages"], topic: TopicId | undefined, before: string) {
  const walk =
    topic === undefined
      ? pages.where("to").below(before)
      : pages.where("topicPositions").between(topicPosition(topic, ""), topicPosition(topic, before));
  return walk.reverse();
}
