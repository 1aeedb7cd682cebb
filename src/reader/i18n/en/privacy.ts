import type { makePrivacy as makeFrench } from "../fr/privacy";

/** Everything that the application stores; a test compares this list with the stores. */
const kept = {
  settings:
    "your settings: colours, text, language, voice, profile, texts you keep, downloads, notifications, what you hide;",
  readings: "your reading: where you are in each article, and its history;",
  favourites:
    "your favourites, with their titles, and the text of what an edition withdraws although your library refers to it;",
  tags: "your tags;",
  highlights: "your highlights;",
  notes: "your notes, and the draft of the one you are writing;",
  followUps: "your follow-ups: progress, date, steps, remarks;",
  views: "your saved views and searches, with what you have seen of them already;",
  searches: "your recent searches;",
  dossier: "your dossier: list, title, introduction;",
  listening: "where you are in what you are listening to;",
  copy: "a safety copy of all this, and the journal of the latest changes;",
  marks: "what need not be said twice: hints and news already shown, the reminder and the date of the last backup;",
  identity: "a number drawn at random, which shows whether the phone has cleared your library;",
  edition: "the edition: articles, programmes, places, acronyms, figures, map, contacts, search index;",
  handed: "a file that has just been shared with the app, until it opens it;",
  app: "the files of the app, the front page and the article opened last as they are shown, so that it opens offline.",
};

export const makePrivacy = (): ReturnType<typeof makeFrench> => ({
  privacy: {
    lead: "The app sends none of your data.",
    kept,
    sections: [
      {
        heading: "What the app does not do",
        paragraphs: [
          "No account, no cookies, no audience measurement, no advertising. The app speaks only to the site it comes from: its own security rules forbid it any other server.",
          "It downloads files from there, the same for everybody. It sends neither what you read, nor what you search for, nor your settings.",
        ],
        items: [],
      },
      {
        heading: "What is kept on this phone",
        paragraphs: ["In the space that your browser sets aside for this app, and nowhere else:"],
        items: Object.values(kept),
      },
      {
        heading: "What depends on others",
        paragraphs: [
          "As with any site, whoever hosts these files sees your IP address when the app downloads them, and may keep a log.",
          "If you keep only part of a large edition, opening or searching for a text that is not on this phone fetches files from that site: its log may give away which text, or which words.",
          "When you tap a telephone number, an address, a link or “Share”, another app opens and receives what you give it.",
          "For listening to an article, some of the phone’s voices go through the internet: whoever provides the voice then receives the text read aloud. The phone’s own voices send nothing.",
        ],
        items: [],
      },
      {
        heading: "Deleting everything",
        paragraphs: ["What is on this phone is yours: once deleted, no copy is left anywhere."],
        items: [
          "Installed app: uninstall it. Android asks whether to delete its data too: accept.",
          "In a browser: open the settings of the site (the icon left of the address), then delete its data.",
          "On iPhone and iPad: Settings, Apps, Safari, Advanced, Website Data.",
        ],
      },
    ],
  },
});
