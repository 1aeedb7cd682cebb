import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { Format } from "../base/format";
import type { makeEditionFile as frenchEditionFile } from "../fr/editionFile";
import { countArticles, makeProblems } from "./shell";

export const makeEditionFile = (format: Format): ReturnType<typeof frenchEditionFile> => ({
  editionFile: {
    title: "The edition in a file",
    what: "To send to somebody, to keep on a USB stick, to open here: without a network. Any browser shows its articles.",
    share: "Share the edition",
    save: "Save the edition",
    open: "Open an edition file",
    drop: "Drop an edition file here",
    preparing: (percent: number) => `Preparing the file: ${format.number(percent)}%`,
    saved: "Edition saved in your downloads",
    shared: "Edition sent",
    ready: (bytes: number) => `The file is ready: ${format.bytes(bytes)}.`,
    send: "Send the file",
    keep: "Save the file",
    cancel: "Cancel",
    reading: "Reading the file…",
    found: ({ publishedOn, articleCount }: { readonly publishedOn: string; readonly articleCount: number }) =>
      `Edition of ${format.day(publishedOn)}: ${countArticles(format, articleCount)}`,
    missing: (bytes: number) => `${format.bytes(bytes)} to add to this phone.`,
    signed: "Signature checked.",
    unsigned: "This file is not signed: install it only if you trust the person who gave it to you.",
    install: "Install this edition",
    installing: "Installing the edition",
    installed: "The edition is on this phone.",
    upToDate: "This phone already has this edition.",
    refused: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "unreachable":
          return "The file could not be read. Was the stick removed? Choose it again.";
        case "not-an-edition":
          return "This file is not an edition file.";
        case "newer-format":
          return "This file needs a newer version of the app. Update the app.";
        case "not-found":
          return `Something is missing from this file (${problem.path}): it was refused. The edition here stays readable.`;
        case "untrusted":
          return "This file does not carry the signature of this edition: it was refused. The edition here stays readable.";
        case "expired":
          return `The edition in this file has been out of date since ${format.day(problem.expiredAt.slice(0, 10))}, unless this phone’s date is wrong. The edition here stays readable.`;
        case "older":
          return `This file holds an older edition, of ${format.day(problem.publishedOn)}: the one on this phone stays.`;
        case "truncated":
          return "This file is incomplete: its copy was interrupted. The edition here stays readable.";
        case "altered":
          return "This file was changed or damaged: it was refused. The edition here stays readable.";
        default:
          return makeProblems(format).installProblem(problem);
      }
    },
    unwritten: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "not-an-edition":
          return "This phone has no edition yet.";
        case "not-found":
          return "The edition is not whole on this phone: it can only be shared whole.";
        case "newer-format":
        case "untrusted":
          return "This edition needs a newer version of the app. Update the app first.";
        case "expired":
          return `This edition has been out of date since ${format.day(problem.expiredAt.slice(0, 10))}: another phone would refuse it.`;
        default:
          return "The file could not be prepared.";
      }
    },
    failed: "The file could not be prepared.",
    topic: {
      label: "What the file contains",
      none: "The whole edition",
      what: (most: number) =>
        `The file contains the newest articles of this topic on this phone, ${format.number(most)} at most. Whoever opens the file can read them; their own edition does not change.`,
      share: "Share this topic",
      save: "Save this topic",
      saved: "Articles saved in your downloads",
      shared: "Articles sent",
    },
    texts: {
      share: "Whole texts, to read anywhere or to check in the app",
      saved: "File saved in your downloads",
    },
    received: {
      title: "From a file",
      from: (publishedOn: string) => `From the edition of ${format.day(publishedOn)}`,
      signed: "Signature checked. These texts are not added to the edition on this phone.",
      unsigned: "These texts are not signed. They are not added to the edition on this phone.",
      nothing: "Open a file to read it here, until you close the app.",
      open: "Open an edition file",
    },
    page: {
      chosen:
        "This file holds chosen texts. The app checks where they come from: open it from its “Offline” screen, or drop it there.",
      what: "This file holds the whole edition. The app installs it without a network: open it from its “Offline” screen, or drop it there.",
      link: "Open the app",
      rest: (articles: number) => (articles === 0 ? "" : `And ${countArticles(format, articles)} more, in the app.`),
    },
  },
});
