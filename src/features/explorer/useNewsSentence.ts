import { hasNews, type PlaceNews } from "../../domain/map/placeNews";
import { useMessages } from "../../i18n/useMessages";
import { useExplorer } from "../../shared/illustrations/useExplorer";

/** « 8 articles et 7 programmes », or that there is nothing. */
export function useNewsSentence(): (news: PlaceNews) => string {
  const { map: words } = useExplorer();
  const { format } = useMessages();
  return (news) => {
    if (!hasNews(news)) return words.noNews;
    const { articles, programmes } = news;
    return format.list([
      ...(articles.length > 0 ? [words.countArticles(articles.length)] : []),
      ...(programmes.length > 0 ? [words.countProgrammes(programmes.length)] : []),
    ]);
  };
}
