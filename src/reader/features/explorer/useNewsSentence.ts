import { hasNews, type PlaceNews } from "../../../domain/map/placeNews";
import { type ExplorerMessages, explorerArea } from "../../i18n/areas/explorer";
import type { Format } from "../../i18n/format";
import { useMessages } from "../../i18n/useMessages";

export function useNewsSentence(): (news: PlaceNews) => string {
  const { map: messages } = useMessages(explorerArea).explorer;
  const { format } = useMessages();
  return (news) => writeNews(news, messages, format);
}

/** « 2 articles et 1 programme » */
export function writeNews(news: PlaceNews, messages: ExplorerMessages["map"], format: Format): string {
  if (!hasNews(news)) return messages.noNews;
  const { articles, programmes } = news;
  return format.list([
    ...(articles.length > 0 ? [messages.countArticles(articles.length)] : []),
    ...(programmes.length > 0 ? [messages.countProgrammes(programmes.length)] : []),
  ]);
}
