import type { Format } from "../base/format";
import type { makeSettings as frenchSettings } from "../fr/settings";

export const makeSettings = (format: Format): ReturnType<typeof frenchSettings> => ({
  settings: {
    search: "Find a setting",
    clear: "Clear",
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
      library: "Library",
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
    editionFile: {
      title: "Edition as a file",
      detail: "Share the edition or a topic, or open what you were given",
      words: "share send give topic copy USB stick without network open file edition Bluetooth",
    },
    downloads: {
      title: "New editions",
      always: "Always",
      unmetered: "Except mobile",
      ask: "Ask",
      hint: {
        always: "Automatic download, whatever the size and the network.",
        unmetered:
          "Automatic download up to 500\u00a0kB, except on a mobile network or with a data saver, where the browser reports it. Other editions are offered to you with their size.",
        ask: "Each edition is offered to you with its size.",
      },
      words: "automatic download mobile data plan wifi update edition",
    },
    notify: {
      title: "Notify me of news",
      detail: "One notification per edition at most, when it brings something for what you follow.",
      impossible: "This browser shows no notifications. On iPhone and iPad only the app on the Home Screen can.",
      denied: "The browser refuses them for this site. Allow them in its settings, then come back here.",
      words: "notification alert tell follow followed news badge",
    },
    contacts: {
      title: "Contacts",
      detail: "Addresses and telephone numbers given with the texts",
      words: "call address help",
    },
    install: {
      title: "Install the app",
      detail: "On the home screen",
      words: "home screen shortcut icon phone add",
    },
    backup: {
      title: "Back up",
      detail: "The whole library in one file, to save or to send",
      words: "backup export copy transfer send share change phone",
    },
    recover: {
      title: "I already have a library",
      detail: "Take it over from a backup",
      words: "restore recover import backup new phone",
    },
    history: {
      title: "Reading history",
      detail: "Keep it or clear it",
      words: "read history clear forget",
    },
    profile: {
      title: "My profile",
      detail: "Occupation and département, to choose programmes",
      words: "craftsman farmer business occupation",
    },
    voice: {
      title: "Reading voice",
      detail: "The best of this phone, or the one you choose",
      words: "listen read aloud speech",
    },
    mutes: {
      title: "Hidden articles",
      detail: "Words, themes and places that lists do not show",
      words: "hide mute filter word theme place block ignore",
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
    heard: {
      title: "Mark articles you listened to as read",
      detail: "An article listened to until its end is marked as read.",
      words: "listen audio",
    },
    slash: {
      title: "The “/” key",
      detail: "With a keyboard, it opens the search from every screen.",
      words: "shortcut keyboard slash search",
    },
  },
});
