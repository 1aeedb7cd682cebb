import type { Headline } from "../../domain/article";
import type { ThemeId } from "../../domain/ids";
import type { HeadlineList } from "../records";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { themePosition } from "./pageRecord";

export type HeadlinesOptions = { readonly theme?: ThemeId | undefined; readonly limit: number };

/** Newest first. Reads as many pages as `limit` needs: an offset would read, and skip, all that come before. */
export function watchHeadlines({ theme, limit }: HeadlinesOptions): Watch<HeadlineList> {
  return editionDatabase.watch(async ({ pages }) => {
    const found: Headline[] = [];
    // One more than asked for tells whether there are more.
    await newestFirst(pages, theme)
      .until(() => found.length > limit)
      .each((page) => {
        found.push(...page.headlines.filter((headline) => theme === undefined || headline.themes.includes(theme)));
      });
    return { headlines: found.slice(0, limit), more: found.length > limit };
  });
}

function newestFirst(pages: EditionTables["pages"], theme: ThemeId | undefined) {
  const walk =
    theme === undefined
      ? pages.orderBy("to")
      : pages.where("themePositions").between(themePosition(theme, ""), themePosition(theme, "\uffff"));
  return walk.reverse();
}
