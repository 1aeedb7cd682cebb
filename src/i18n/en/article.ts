import type { Format } from "../format";
import type { makeArticle as makeFrench } from "../fr/article";

export const makeArticle = (format: Format): ReturnType<typeof makeFrench> => ({
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
    search: {
      action: "Search",
      label: "Search this article",
      results: (count: number) => {
        if (count === 0) return "No results";
        return `${format.number(count)} ${count === 1 ? "result" : "results"}`;
      },
      place: (position: number, count: number) => `${format.number(position)} of ${format.number(count)}`,
      next: "Next result",
      previous: "Previous result",
      close: "Close the search",
    },
    mark: "Highlight a passage",
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
