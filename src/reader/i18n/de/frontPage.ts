import type { Format } from "../format";
import type { makeFrontPage as makeFrench } from "../fr/frontPage";
import { countArticles } from "./countArticles";

export const makeFrontPage = (format: Format): ReturnType<typeof makeFrench> => ({
  frontPage: {
    topics: "Themen",
    all: "Alles",
    unread: "Ungelesen",
    emptyUnread: "Sie haben alles gelesen.",
    muted: (count: number) => `${countArticles(format, count)} ausgeblendet`,
    mute: "Ausblenden…",
    resume: "Weiterlesen",
    articles: "Artikel",
    more: "Mehr anzeigen",
    loading: "Artikel werden geladen…",
    emptyTitle: "Noch keine Artikel",
    empty: "Die Artikel erscheinen hier, sobald die Ausgabe auf diesem Gerät ist.",
    emptyTopic: "Kein Artikel zu diesem Thema in dieser Ausgabe.",
    seeAll: "Alle Artikel ansehen",
    due: (title, when) => `${title}: ${when}`,
    dueMany: (count, when) => `${format.number(count)} Vorhaben · ${when}`,
    read: "Gelesen",
    started: (percent: number) => `Zu ${format.number(percent)} % gelesen`,
    rowActions: "Weitere Aktionen",
    actionsTitle: "Dieser Artikel",
    markRead: "Als gelesen markieren",
    markUnread: "Als ungelesen markieren",
    markedRead: "Als gelesen markiert",
    markedUnread: "Als ungelesen markiert",
    undo: "Rückgängig",
    pull: "Ziehen, um nach einer neuen Ausgabe zu suchen",
    release: "Loslassen, um nach einer neuen Ausgabe zu suchen",
    checking: "Suche nach einer neuen Ausgabe…",
    upToDate: "Sie haben die neueste Ausgabe.",
  },
});
