import type { makePrivacy as makeFrench } from "../fr/privacy";

export const makePrivacy = (): ReturnType<typeof makeFrench> => ({
  privacy: {
    lead: "No data leaves this phone.",
    sections: [
      {
        heading: "What the app does not do",
        paragraphs: [
          "No account, no cookies, no audience measurement, no advertising. The app speaks only to the site it comes from: its own security rules forbid it any other server.",
          "It takes files from there, the same for everybody. It sends neither what you read, nor what you search for, nor your settings.",
        ],
        items: [],
      },
      {
        heading: "What is kept on this phone",
        paragraphs: ["In the space that your browser sets aside for this app, and nowhere else:"],
        items: [
          "your settings: colours, text, language, voice;",
          "your reading: where you are in each article;",
          "the edition: articles and contacts;",
          "the files of the app, so that it opens without a network.",
        ],
      },
      {
        heading: "What depends on others",
        paragraphs: [
          "As with any site, whoever hosts these files sees your IP address when the app downloads them, and may keep a log.",
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
