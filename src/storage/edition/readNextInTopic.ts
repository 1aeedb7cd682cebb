import type { Headline } from "../../domain/article/article";
import type { ArticleId } from "../../domain/ids";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";
import { topicPosition } from "./pageRecord";

export function readNextInTopic(id: ArticleId): Promise<Stored<Headline | null>> {
  return editionDatabase.ask(async ({ pages }): Promise<Headline | null> => {
    const page = await pages.where("ids").equals(id).first();
    const place = page?.ids.indexOf(id) ?? -1;
    const theme = page?.headlines[place]?.themes[0];
    if (!page || theme === undefined) return null;
    const isOfTheme = ({ themes }: Headline): boolean => themes.includes(theme);
    const inSamePage = page.headlines.slice(place + 1).find(isOfTheme);
    if (inSamePage) return inSamePage;
    const older = await pages
      .where("themePositions")
      .between(topicPosition(theme, ""), topicPosition(theme, page.to), true, false)
      .last();
    return older?.headlines.find(isOfTheme) ?? null;
  });
}
