import type { Headline } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";
import { topicPosition } from "./pageRecord";

export function readNextInTopic(id: ArticleId): Promise<Stored<Headline | null>> {
  return editionDatabase.read(async ({ pages }): Promise<Headline | null> => {
    const page = await pages.where("ids").equals(id).first();
    const place = page?.ids.indexOf(id) ?? -1;
    const topic = page?.headlines[place]?.topics[0];
    if (!page || topic === undefined) return null;
    const isOfTopic = ({ topics }: Headline): boolean => topics.includes(topic);
    const inSamePage = page.headlines.slice(place + 1).find(isOfTopic);
    if (inSamePage) return inSamePage;
    const older = await pages
      .where("themePositions")
      .between(topicPosition(topic, ""), topicPosition(topic, page.to), true, false)
      .last();
    return older?.headlines.find(isOfTopic) ?? null;
  });
}
