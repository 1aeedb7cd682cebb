import type { TopicId } from "../../domain/ids";
import type { HeadlinePage } from "../records";
import type { PageRecord } from "./editionDatabase";

export function topicPosition(theme: TopicId, to: string): string {
  return `${theme}\n${to}`;
}

export function toPageRecord(page: HeadlinePage): PageRecord {
  const themes = new Set(page.headlines.flatMap((headline) => headline.themes));
  return {
    ...page,
    ids: page.headlines.map((headline) => headline.id),
    themePositions: [...themes].map((theme) => topicPosition(theme, page.to)),
  };
}
