import type { Format } from "../base/format";
import type { makeBackup as frenchBackup } from "../fr/backup";

export const makeBackup = (format: Format): ReturnType<typeof frenchBackup> => {
  const counted = (count: number, one: string, many: string): string =>
    `${format.number(count)} ${count === 1 ? one : many}`;
  return {
    backup: {
      what: "Favourites, tags, notes, highlights, follow-ups, reading and settings, in one file. It stays yours: nothing is sent.",
      never: "Never backed up",
      last: (moment) => `Last backup on ${format.moment(moment)}`,
      nothingNew: "Nothing new since",
      changes: (count) => counted(count, "change since", "changes since"),
      changesOnly: (count) => counted(count, "change to protect", "changes to protect"),
      save: "Back up",
      share: "Send to another device",
      saved: "Backup saved in your downloads",
      preparing: (percent) => `Preparing the backup: ${format.number(percent)}%`,
      shared: "Backup handed over",
      restore: "Restore a backup",
      choose: "Choose the file",
      chooseHint: "A file ending in .json, .json.gz or .txt",
      export: "Export to read elsewhere",
      open: "Back up and export",
      reading: "Reading the file…",
      restoring: (percent) => `Restoring: ${format.number(percent)}%`,
      formats: {
        markdown: "Plain text (Markdown), with passages and sources",
        html: "Web page to read or print",
        csv: "CSV table for a spreadsheet",
        bookmarks: "Bookmarks for a browser",
        annotations: "For annotation software (W3C)",
      },
      exported: "File saved in your downloads",
      exportFailed: "The file could not be prepared.",
      preview: {
        title: "This file holds",
        writtenAt: (moment) => `Written on ${format.moment(moment)}`,
        nothing: "Everything in this file is on this phone already.",
        added: (count) => `${format.number(count)} new`,
        same: (count) => `${format.number(count)} already here`,
        updated: (count) => `${format.number(count)} newer in the file`,
        newerHere: (count) => `${format.number(count)} newer here`,
        removed: (count) => `${format.number(count)} deleted since`,
        dropped: (count) => counted(count, "unreadable item will be left out", "unreadable items will be left out"),
        merge: "Add to my library",
        cancel: "Change nothing",
        replace: "Replace my library…",
        merged: "Backup added to your library",
        settings: "Restore the reading settings too",
      },
      kinds: {
        bookmarks: "Favourites",
        tags: "Tags",
        taggings: "Tags applied",
        highlights: "Highlights",
        notes: "Notes",
        followUps: "Follow-ups",
        views: "Views",
        subjects: "Titles",
        readingStates: "Reading",
      },
      replace: {
        title: "Replace the whole library?",
        text: "What is on this phone and not in the file will disappear. A backup of the present state is saved first.",
        confirm: "Back up, then replace",
        cancel: "Keep my library",
        done: "Library replaced",
      },
      exportMessages: {
        title: (day) => `My library, ${format.day(day)}`,
        tags: "Tags:",
        note: "Note:",
        passages: "Passages",
        followUp: "Follow-up:",
        columns: {
          kind: "Type",
          title: "Title",
          url: "Address",
          passage: "Passage",
          note: "Note",
          tags: "Tags",
          followUp: "Follow-up",
          favouriteSince: "Favourite since",
          deadline: "Date to keep",
          steps: "Steps",
          remarks: "Remarks",
          changed: "Changed",
          source: "Source",
        },
        kinds: { article: "Article", programme: "Programme", passage: "Highlighted passage" },
      },
      problem: (problem) => {
        switch (problem.kind) {
          case "not-json":
            return "This file is not a backup. Nothing was changed.";
          case "truncated":
            return "This file is incomplete: it was cut on the way. Nothing was changed.";
          case "other-product":
            return "This file comes from another app. Nothing was changed.";
          case "newer-version":
            return "This file comes from a newer version. Update the app, then try again.";
          case "too-large":
            return `This file is too large (over ${format.bytes(problem.limitBytes)}). Nothing was changed.`;
          case "too-many":
            return `This file holds too many items (${format.number(problem.count)}). Nothing was changed.`;
          case "unreadable":
            return "This file could not be read. Nothing was changed.";
        }
      },
      unreadable: {
        told: (count) =>
          `${counted(count, "item of your library could not be read", "items of your library could not be read")}. Everything else is here, and nothing was deleted.`,
        save: "Save a copy of it",
      },
      health: {
        title: "Your library",
        installed: "Installed on the home screen",
        inBrowser: "Open in the browser, not installed",
        empty: "Your library is empty: there is nothing to lose.",
        onlyReadings: "There is only what you have read here, and no backup.",
        safe: "Everything is in a backup. Even a lost phone would cost you nothing.",
        risky: "If the phone clears its data or is lost, these changes will be lost. A backup keeps them safe.",
        app: "App",
        backup: "Last backup",
        changes: "Since then",
        none: "None",
        countOf: (count) => counted(count, "change", "changes"),
      },
    },
  };
};
