import type { Format } from "../format";
import type { makeSettings as makeFrench } from "../fr/settings";

export const makeSettings = (format: Format): ReturnType<typeof makeFrench> => ({
  settings: {
    search: "Find a setting",
    results: (count: number) => {
      if (count === 0) return "No settings";
      return `${format.number(count)} ${count === 1 ? "setting" : "settings"}`;
    },
    emptyTitle: "No setting found",
    empty: (query: string) => `Nothing matches “${query}”.`,
    showAll: "Show all",
    sections: {
      reading: "Reading",
      language: "Language",
      edition: "Edition and storage",
      alerts: "Alerts",
      privacy: "Privacy",
      about: "About",
    },
    colourScheme: {
      title: "Colours",
      words: "theme light dark sepia contrast night day black white appearance display",
    },
    text: {
      title: "Text of the articles",
      detail: "Size, typeface, spacing, page by page",
      words: "font letters large small line spacing margins justified dyslexia focus Aa",
    },
    language: {
      title: "Language of the app",
      detail: "Articles stay in the language they are written in.",
      auto: "Same as the phone",
      changed: "The app is now in English.",
      failed: "This language is not on this phone yet: you need to be online once.",
      words: "english french german translation français deutsch",
    },
    edition: {
      title: "Offline",
      detail: "What is on this phone, updates, repair",
      words: "storage space memory download network version empty delete cache",
    },
    contacts: {
      title: "Contacts",
      detail: "Addresses and telephone numbers given with the texts",
      words: "call address help",
    },
    alerts: {
      title: "Nothing yet",
      detail:
        "The app sends no alerts. When it can, you will choose here, and nothing will be switched on without you.",
      words: "notifications messages reminders sound",
    },
    privacy: {
      title: "The app sends none of your data",
      detail: "What is kept, where, and how to delete it",
      words: "private personal data cookies account tracking gdpr delete",
    },
    about: {
      title: "About the app",
      detail: "Versions, what is new, licences, thanks",
      words: "version licence credits authors source code news changes",
    },
    accessibility: {
      title: "Accessibility",
      detail: "Statement: partially compliant",
      words: "disability rgaa screen reader low vision blind keyboard",
    },
    slash: {
      title: "The “/” key",
      detail: "With a keyboard, it opens the search from every screen.",
      words: "shortcut keyboard slash search",
    },
  },
});
