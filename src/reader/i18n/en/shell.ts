import type { ArticleDate } from "../../../domain/article/articleDate";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../base/format";
import type {
  makeContacts as frenchContacts,
  makeEdition as frenchEdition,
  makeOffline as frenchOffline,
  makeProblems as frenchProblems,
  makeShell as frenchShell,
} from "../fr/shell";

export const makeShell = (): ReturnType<typeof frenchShell> => ({
  navigation: {
    label: "Sections",
    skip: "Skip to content",
    frontPage: "Front page",
    programmes: "Programmes",
    explorer: "Explore",
    library: "My library",
    search: "Search",
    searchTool: "Search",
    contacts: "Contacts",
    offline: "Offline",
    settings: "Settings",
    accessibility: "Accessibility: partially compliant",
    about: "About",
    others: "Other pages",
    back: "Back",
    backToFrontPage: "Back to the front page",
    notices: "Notices",
  },
  update: {
    ready: "New version ready",
    apply: "Update",
    later: "Later",
    otherTab: "The app was updated in another tab.",
    reload: "Reload",
  },
  fieldIsFull: (max) => `This field is full: ${max} characters at most.`,
  notFound: {
    title: "Page not found",
    text: "This address leads nowhere here. It may have been copied wrongly.",
  },
  missing: {
    title: "This part is not on this phone yet",
    text: "It will open as soon as you are online.",
    retry: "Try again",
    notice: "This part is not on this phone yet. It will come when you are online.",
  },
  crash: {
    title: "Something went wrong",
    text: "Your data is safe. Reload the page; if it happens again, open “Offline” and choose “Repair”.",
    reload: "Reload",
    details: "Details for a report",
  },
});

export const makeEdition = (format: Format): ReturnType<typeof frenchEdition> => {
  const describeTexts = ({ first, last }: TextSpan): string =>
    first === last ? `Texts of ${format.date(first)}` : `Texts from ${format.date(first)} to ${format.date(last)}`;
  return {
    edition: {
      age: ({ texts, publishedOn }) =>
        texts
          ? `${describeTexts(texts)}, put online on ${format.day(publishedOn)}`
          : `Edition of ${format.day(publishedOn)}`,
      texts: describeTexts,
      old: (years) => `${years} ${years === 1 ? "year" : "years"} ago: amounts and calls may have changed.`,
      oldUndated: (years) =>
        `Undated text; the dated ones are at least ${years} ${years === 1 ? "year" : "years"} old: amounts and calls may have changed.`,
      verify: "Check with the contacts",
      verifyAt: "Where to check",
      articlesReady: "Articles ready",
      ready: "Ready offline",
      installing: (articles: number, bytes: number) => `${countArticles(format, articles)} · ${format.bytes(bytes)}`,
      preparing: "Preparing…",
      progress: "Downloading the edition",
      failed: "Not ready yet",
    },
    date: (date: ArticleDate): string => {
      switch (date.basis) {
        case "stated":
          return `Published on ${format.day(date.day)}`;
        case "event":
          if (date.precision === "year") return `Event of ${date.year}`;
          return date.lastDay ? `Event of ${format.days(date.day, date.lastDay)}` : `Event of ${format.day(date.day)}`;
        case "period":
          return `Period ${date.firstYear}–${date.lastYear}`;
        case "unknown":
          return "No date given";
      }
    },
    yearInferred: "The year is not in the text; it follows from the order of the original page.",
    readingTime: (minutes: number) => `${minutes}\u00a0min`,
    install: {
      title: "On your home screen",
      why: "Once installed, the app opens with one tap, without an address bar, and the phone keeps its content more safely.",
      button: "Install",
      ios: "On iPhone or iPad: tap Share (in Safari, sometimes behind “…”), then “Add to Home Screen”. Do it before you keep your first favourites: the browser and the installed app do not share their data, and Safari erases its own, favourites included, after seven days of use without a visit here.",
      iosSummary: "How to install on iPhone or iPad",
    },
  };
};

export const makeProblems = (format: Format): ReturnType<typeof frenchProblems> => ({
  storageProblem: {
    blocked: "Another tab uses an old version. Close the other tabs, then reload.",
    damaged:
      "What this phone had stored here is damaged and will be downloaded again with a network. The rest stays readable.",
    "left-out": "This text is not on this phone: it can be read with a network.",
    quota: "The phone has no space left.",
    unavailable: "This browser refuses to store data (private browsing?). Articles stay readable while you are online.",
    slow: "This phone is taking a while to open its data: please wait, it will appear.",
    closed: "The app can no longer reach its data: reload the page.",
    failed: "The data on this phone could not be read. Reload the page.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "The server does not answer. The download will resume where it stopped.";
      case "redirected":
        return `The server points to another address (${problem.path}), which was not followed. A public network may be asking for a sign-in. The edition here stays readable.`;
      case "not-found":
        return `The server does not have the file ${problem.path} (answer ${problem.status}). The edition here stays readable.`;
      case "not-an-edition":
        return "The answer is not an edition. A public network may be asking for a sign-in. The edition here stays readable.";
      case "newer-format":
        return "This edition needs a newer version of the app. Update the app.";
      case "untrusted":
        return "The edition on the server has no valid signature and was refused. The edition here stays readable.";
      case "expired":
        return `The edition on the server has been out of date since ${format.day(problem.expiredAt.slice(0, 10))}, unless this phone’s date is wrong. The edition here stays readable.`;
      case "older":
        return `The server offers an older edition, of ${format.day(problem.publishedOn)}. It was refused. The edition here stays readable.`;
      case "truncated":
        return `A file arrived incomplete (${problem.path}). The edition here stays readable.`;
      case "altered":
        return `A file was changed on its way (${problem.path}) and was refused. The edition here stays readable.`;
      case "too-large":
        return `A file is too large (${problem.path}) and was refused. The edition here stays readable.`;
      case "invalid-part":
        return `A file does not have the expected format (${problem.path}) and was refused. The edition here stays readable.`;
      case "quota":
        return `The phone lacks space: ${format.bytes(problem.neededBytes)} are needed. The edition here stays readable.`;
      case "storage":
        return "The phone could not store the edition. The edition here stays readable.";
    }
  },
});

export const makeContacts = (): ReturnType<typeof frenchContacts> => ({
  contacts: {
    title: "Contacts",
    call: (name: string) => `Call: ${name}`,
    openMap: (name: string) => `Open in the maps app: ${name}`,
    mapLabel: "See on a map",
    none: "This edition gives no contacts.",
    loading: "Loading the contacts…",
    about: "About the texts",
  },
});

export const makeOffline = (): ReturnType<typeof frenchOffline> => ({
  offline: {
    title: "Offline",
  },
});

export function countArticles(format: Format, count: number): string {
  return `${format.number(count)} ${count === 1 ? "article" : "articles"}`;
}
