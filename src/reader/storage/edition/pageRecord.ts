import type { TopicId } from "../../../domain/ids";
import type { HeadlinePage } from "../records";
import type { PageRecord } from "./storedRows";

export function topicPosition(topic: TopicId, to: string): string {
  return `${topic}\n${to}`;
}

export function toPageRecord(page: HeadlinePage): PageRecord {
  const topics = new Set(page.headlines.flatMap((headline) => headline.topics));
  return {
    ...page,
    ids: page.headlines.map((headline) => headline.id),
    topicPositions: [...topics].map((topic) => topicPosition(topic, page.to)),
  };
}
