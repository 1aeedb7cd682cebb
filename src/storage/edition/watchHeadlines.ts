import type { Headline } from "../../domain/article/article";
import type { TopicId } from "../../domain/ids";
import type { HeadlineList, HeadlinePage } from "../records";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { topicPosition } from "./pageRecord";

export type HeadlinesOptions = {
  readonly theme?: TopicId | undefined;
  readonly limit: number;
  /** `sortKey` of the last row already shown; without it the list starts at the newest. */
  readonly before?: string | undefined;
};

const END = "\uffff";

/** Newest first. Reads only the pages that `limit` needs: an offset would read, and skip, all that come before. */
export function watchHeadlines({ theme, limit, before = END }: HeadlinesOptions): Watch<HeadlineList> {
  return editionDatabase.watch(async ({ pages }) => {
    const found: Headline[] = [];
    const addPage = ({ headlines }: HeadlinePage): void => {
      found.push(
        ...headlines.filter(
          ({ sortKey, themes }) => sortKey < before && (theme === undefined || themes.includes(theme)),
        ),
      );
    };
    const broken = before === END ? undefined : await pages.where("to").aboveOrEqual(before).first();
    if (broken) addPage(broken);
    await newestFirst(pages, theme, before)
      .until(() => found.length > limit)
      .each(addPage);
    return { headlines: found.slice(0, limit), more: found.length > limit };
  });
}

function newestFirst(pages: EditionTables["pages"], theme: TopicId | undefined, before: string) {
  const walk =
    theme === undefined
      ? pages.where("to").below(before)
      : pages.where("themePositions").between(topicPosition(theme, ""), topicPosition(theme, before));
  return walk.reverse();
}
