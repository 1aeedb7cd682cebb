import { hasNews, type PlaceNews } from "../../domain/map/placeNews";
import type { Format } from "../../i18n/format";
import { useMessages } from "../../i18n/useMessages";
import { type ExplorerSentences, useExplorer } from "../../shared/illustrations/useExplorer";

export function useNewsSentence(): (news: PlaceNews) => string {
  const { map: words } = useExplorer();
  const { format } = useMessages();
  return (news) => writeNews(news, words, format);
}

/** « 2 articles et 1 programme » */
export function writeNews(news: PlaceNews, words: ExplorerSentences["map"], format: Format): string {
  if (!hasNews(news)) return words.noNews;
  const { articles, programmes } = news;
  return format.list([
    ...(articles.length > 0 ? [words.countArticles(articles.length)] : []),
    ...(programmes.length > 0 ? [words.countProgrammes(programmes.length)] : []),
  ]);
}
