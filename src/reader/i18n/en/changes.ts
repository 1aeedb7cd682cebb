import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import type { Format } from "../base/format";
import type { makeOffer as frenchOffer } from "../fr/changes";

export const makeChanges = (format: Format) => {
  const count = (changes: number, one: string, many: string): string =>
    `${format.number(changes)}\u00a0${changes < 2 ? one : many}`;
  return {
    changes: {
      title: "What has changed",
      loading: "Reading what has changed…",
      intro: "From one edition to the next, on this phone: texts that are new, corrected or withdrawn.",
      emptyTitle: "No changes yet",
      empty: "When a new edition replaces this one, you will see here what it adds, corrects or withdraws.",
      edition: (publishedOn: string) => `Edition of ${format.day(publishedOn)}`,
      replaces: (publishedOn: string) => `It replaced the edition of ${format.day(publishedOn)}.`,
      rough: "Too many texts changed to compare them all: some corrections may be missing.",
      nothing: "No article or programme has changed.",
      added: (articles: number) => count(articles, "new article", "new articles"),
      corrected: (articles: number) => count(articles, "corrected article", "corrected articles"),
      withdrawn: (articles: number) => count(articles, "withdrawn article", "withdrawn articles"),
      addedProgrammes: (programmes: number) => count(programmes, "new programme", "new programmes"),
      correctedProgrammes: (programmes: number) => count(programmes, "changed programme", "changed programmes"),
      withdrawnProgrammes: (programmes: number) => count(programmes, "withdrawn programme", "withdrawn programmes"),
      more: (rest: number) => `Show the other ${format.number(rest)}`,
      showCorrection: "Show the correction",
      noTexts: "The previous text was not kept.",
      removedText: "Removed: ",
      addedText: "Added: ",
      changedIn: (day: string, labels: readonly string[]) =>
        `Changed in the edition of ${format.day(day)}: ${format.list(labels)}`,
      textCorrected: "This text was corrected",
      readNewText: "Read the new text",
      withdrawnFrom: (day: string) => `Withdrawn from the edition of ${format.day(day)}.`,
      copyKept: "Your library keeps the text.",
      changedFields: (labels: readonly string[]) => `Changed: ${format.list(labels)}`,
      summary: ({ added, corrected, withdrawn, programmes }: ChangeCounts): string => {
        const facts = [
          added > 0 ? count(added, "new", "new") : "",
          corrected > 0 ? count(corrected, "corrected", "corrected") : "",
          withdrawn > 0 ? count(withdrawn, "withdrawn", "withdrawn") : "",
        ].filter(Boolean);
        if (facts.length > 0) return `New edition: ${facts.join(", ")}`;
        return `New edition: ${count(programmes, "programme has changed", "programmes have changed")}`;
      },
      see: "Show",
    },
    alerts: {
      title: "Alerts",
      intro: "What the last editions brought for what you follow, on this phone.",
      nothing: "No edition has brought anything yet for what you follow.",
      nothingFollowedTitle: "You follow nothing yet",
      nothingFollowed:
        "Follow a theme below, a place or an acronym under “Explore”. Saved searches and “My follow-ups” count as well.",
      /** `written`: the number as it is to be read. */
      notification: (news: number, written = format.number(news)) =>
        `${written} ${news < 2 ? "news item" : "news items"} in what you follow`,
      failed: "The alerts could not be read. Open this screen again.",
      followed: "What you follow",
      leave: (name: string) => `Stop following: ${name}`,
      topics: "Follow a theme",
    },
  };
};

export const makeOffer = (format: Format): ReturnType<typeof frenchOffer> => ({
  offer: {
    line: (changes: ChangeCounts | undefined, bytes: number): string => {
      const isCounted = changes && Object.values(changes).some((count) => count > 0);
      const what = isCounted ? makeChanges(format).changes.summary(changes) : "New edition";
      return `${what}\u00a0· ${format.bytes(bytes)}`;
    },
    download: "Download",
    later: "Later",
    pause: "Pause",
    resume: "Resume",
    cancel: "Cancel",
    paused: (arrived: number, total: number) => `Paused: ${format.bytes(arrived)} of ${format.bytes(total)}.`,
  },
});
