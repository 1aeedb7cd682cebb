import type { Format } from "../format";
import type { makeFrontPage as makeFrench } from "../fr/frontPage";
import { countArticles } from "./countArticles";

export const makeFrontPage = (format: Format): ReturnType<typeof makeFrench> => ({
  frontPage: {
    topics: "Themes",
    all: "All",
    unread: "Unread",
    emptyUnread: "You have read everything.",
    muted: (count: number) => `${countArticles(format, count)} hidden`,
    mute: "Hide…",
    resume: "Resume",
    articles: "Articles",
    more: "Show more",
    loading: "Loading the articles…",
    emptyTitle: "No articles yet",
    empty: "Articles will arrive here as soon as the edition is on this phone.",
    emptyTopic: "No article on this theme in this edition.",
    seeAll: "See all articles",
    due: (title, when) => `${title}: ${when}`,
    dueMany: (count, when) => `${format.number(count)} follow-ups · ${when}`,
    read: "Read",
    started: (percent: number) => `${format.number(percent)}% read`,
    rowActions: "More actions",
    actionsTitle: "This article",
    markRead: "Mark as read",
    markUnread: "Mark as unread",
    markedRead: "Marked as read",
    markedUnread: "Marked as unread",
    undo: "Undo",
    pull: "Pull to look for a new edition",
    release: "Release to look for a new edition",
    checking: "Looking for a new edition…",
    upToDate: "You have the latest edition.",
  },
});
