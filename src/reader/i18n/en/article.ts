import type { Format } from "../base/format";
import type {
  makeArticle as frenchArticle,
  makeDossier as frenchDossier,
  makeFavourite as frenchFavourite,
  makeFrontPage as frenchFrontPage,
  makeListen as frenchListen,
  makeReading as frenchReading,
} from "../fr/article";
import { countArticles } from "./shell";

export const makeArticle = (format: Format): ReturnType<typeof frenchArticle> => ({
  article: {
    loading: "Loading the article…",
    editorNote: (publication) => `Note by ${publication}`,
    footnotes: "Notes",
    footnote: (label: string) => `Note ${label}`,
    backToText: (label: string) => `Back to the text, note ${label}`,
    closeNote: "Close the note",
    newer: "Previous article",
    older: "Next article",
    neighbours: "Other articles",
    readOn: "Read on",
    readOnIn: (topic: string) => `Read on: ${topic}`,
    related: "On the same subject",
    programmes: "Programmes mentioned",
    minutesLeft: (minutes: number) => (minutes < 1 ? "Less than a minute" : `${format.number(minutes)}\u00a0min left`),
    tools: "Reading tools",
    more: "More",
    moreTitle: "In this article",
    close: "Close",
    contents: "Contents",
    search: "Search",
    mark: "Highlight a passage",
    asFile: "Share as a file",
    cite: "Copy the citation",
    cited: "Citation copied",
    passageCited: "Passage copied with its source",
    copyRefused: "This browser did not allow copying.",
    share: "Share",
    copied: "Link copied",
    resume: "Resume where you were",
    dismissResume: "Stay here",
    missingTitle: "This article is not in the edition",
    missing: "The address may be misspelt, or the article was withdrawn. The other articles are on the front page.",
    notYetTitle: "This article is not on this phone yet",
    notYet: "It will appear as soon as the edition has been downloaded.",
    source: (publisher: string) => `Text: ${publisher}`,
    authors: (names: string) => `By ${names}`,
    original: (host: string) => `The original on ${host}`,
  },
});

export const makeFrontPage = (format: Format): ReturnType<typeof frenchFrontPage> => ({
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

export const makeFavourite = (): ReturnType<typeof frenchFavourite> => ({
  favourite: {
    tool: "Favourite",
    add: "Add to favourites",
    remove: "Remove from favourites",
    tags: "Tags",
    note: "Note",
    several: "Select several articles",
  },
});

export const makeListen = (): ReturnType<typeof frenchListen> => ({
  listen: {
    playAll: "Listen to the front page",
    tool: "Listen",
    pauseTool: "Pause",
    notLoaded: "Reading aloud could not be loaded. Try again when you are online.",
    chooseTitle: "Another article is being read",
    playNow: "Listen now",
    playNext: "Listen to it next",
    added: (title: string) => `Added to what follows: ${title}`,
  },
});

export const makeReading = (): ReturnType<typeof frenchReading> => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, reading settings",
    title: "Reading settings",
    close: "Close",
  },
});

export const makeDossier = (format: Format): ReturnType<typeof frenchDossier> => ({
  dossier: {
    title: "Dossier",
    print: "Print or save as PDF",
    add: "Add to the dossier",
    added: "Added to the dossier",
    remove: "Remove from the dossier",
    removed: "Removed from the dossier",
    undo: "Undo",
    open: (articles: number) => `See the dossier (${countArticles(format, articles)})`,
    see: "See the dossier",
    full: (most: number) => `The dossier is full: it holds ${countArticles(format, most)}.`,
  },
});
