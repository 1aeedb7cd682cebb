import { type Format, makeFormat } from "../base/format";
import type {
  makeAbout as frenchAbout,
  makeAccessibility as frenchAccessibility,
  makePrivacy as frenchPrivacy,
  Statements,
} from "../fr/statements";
import { makeSettings } from "./settings";

export const makeEnglishStatements = (format: Format = makeFormat("en")): Statements => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});

export const makeAbout = (format: Format): ReturnType<typeof frenchAbout> => ({
  about: {
    what: "An app for reading articles, online or offline. It is free of charge and free software, with no account, no advertising and no audience measurement.",
    versions: "Versions",
    app: "App",
    edition: "Edition",
    revision: (revision: string) => `, revision ${revision}`,
    changes: "What is new",
    changesLanguage: "This list is written in French.",
    release: (version: string, day: string) => `Version ${version}, ${format.day(day)}`,
    licences: "Licences",
    code: "The code of the app is free software: MIT licence.",
    texts: (publisher: string) =>
      `The texts of the articles, and the data drawn from them, remain with whoever published them: ${publisher}. The licence of the code does not apply to them.`,
    fonts: "Typefaces",
    fontsBy: "Under the free licence SIL OFL 1.1, reduced here to the letters of French, German and English.",
    map: "Map",
    mapBy:
      "The outlines of the départements come from MapSVG and from Victor Cazanave’s svg-maps project, under the CC BY 4.0 licence; they are simplified here. Codes of the communes: INSEE; their centres: IGN (Admin Express), Licence Ouverte 2.0.",
    packages: "Free software used",
    fullTexts: "Full texts of the licences",
    fullTextsLanguage: "The English wording is the binding one.",
    loading: "Loading the licences…",
    unavailable: "These texts are not on this phone yet: you need to be online once.",
    thanks: "Thanks",
    thanksTo: "To those who wrote these articles, drew these letters and gave this software; and to you, who read.",
  },
});

export const makeAccessibility = (format: Format): ReturnType<typeof frenchAccessibility> => ({
  accessibility: {
    heading: "Accessibility statement",
    commitment: (app: string) =>
      `The team of “${app}” wants this app to serve everybody, and follows the rules that article 47 of the French law no. 2005-102 of 11 February 2005 imposes on public services. This statement applies to the app itself and to all its screens.`,
    state: "Compliance status",
    stateIs: (app: string) =>
      `“${app}” is partially compliant with the French general accessibility framework (RGAA), version 4.1.2, according to an internal assessment, because of the points listed below.`,
    stateLimits:
      "No independent body has audited it in full. Strictly by the rules, a service without a valid audit counts as non-compliant: take this statement as provisional.",
    results: "Test results",
    resultsAre: [
      "All screens are checked at every change by automatic tests, which see about half of the possible defects.",
      "The rest is checked by tests written for it: keyboard walk, visibility of the focus, size of targets, display at 320 pixels wide and at 400% zoom, text spacing, forced colours, reduced motion, contrast.",
      "For want of a full audit, no compliance rate is published.",
    ],
    gaps: "Inaccessible content",
    nonConformities: "Non-compliance and points not checked",
    nonConformitiesAre: [
      "No real screen reader could be tried: the order and the names read out were checked in the browser’s accessibility tree, not by ear.",
      "No disabled person has tried the app yet.",
      "In the texts of the articles, words of another language and abbreviations are not all marked.",
    ],
    derogations: "Exemptions for disproportionate burden",
    derogationsAre: "None.",
    exempt: "Content not subject to the obligation",
    exemptAre: "Sites, maps and apps that open outside this one do not depend on it.",
    establishment: "Preparation of this statement",
    establishedOn: (day: string) => `This statement was prepared on ${format.day(day)}.`,
    technologies: "Technologies used",
    environment: "Test environment",
    environmentIs: [
      "Chromium on Linux, in the sizes of a phone, a tablet and a computer, with a simulated keyboard and touch.",
      "No combination with a screen reader (NVDA, JAWS, VoiceOver, TalkBack).",
    ],
    tools: "Tools used for the assessment",
    pages: "Screens checked",
    articleScreen: "An article",
    contact: "Feedback and contact",
    contactAt: "If you cannot reach some content, ask those who publish this app for help or for another form:",
    contactIs:
      "If you cannot reach some content, ask whoever publishes this app for help or for another form. This edition does not give their address yet: that is a gap, and the first to fill.",
    appeal: "Enforcement procedure",
    appealWhen:
      "If you reported a defect that keeps you from some content or function and did not receive a satisfactory answer, you may refer to the French Defender of Rights:",
    appealForm: "Write to the Defender of Rights (in French)",
    appealDelegate: "Reach the Defender’s delegate in your region (in French)",
    appealPost: "By post, no stamp needed:",
  },
});

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

export const makePrivacy = (): ReturnType<typeof frenchPrivacy> => ({
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
