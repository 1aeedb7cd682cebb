import type { Format } from "../base/format";
import type { makeKeep as frenchKeep } from "../fr/keep";
import { countArticles } from "./shell";

export const makeKeep = (format: Format): ReturnType<typeof frenchKeep> => ({
  keep: {
    title: "Texts kept",
    what: "Choose what stays on this phone. The other articles stay in the lists and are read with a network.",
    always:
      "Favourites, notes, highlights, tags, programmes you follow, the dossier and texts you have begun always stay, and so do the articles downloaded with them.",
    topics: "Themes (all if none is chosen)",
    departements: "Départements",
    withSize: (name: string, bytes: number) => `${name}\u00a0· ${format.bytes(bytes)}`,
    age: "Period",
    months: (count: number) =>
      count < 24 ? `The last ${format.number(count)} months` : `The last ${format.number(count / 12)} years`,
    anyAge: "The whole period",
    limit: "At most this much room for articles",
    noLimit: "No limit",
    kept: (count: number, total: number, bytes: number) =>
      `${format.number(count)} of ${countArticles(format, total)}\u00a0· ${format.bytes(bytes)} on this phone`,
    toFetch: (bytes: number) => `To download: ${format.bytes(bytes)}`,
    toFree: (bytes: number) => `Room given back: ${format.bytes(bytes)}`,
    apply: "Apply",
    applying: "Under way…",
    keepAll: "Keep everything",
    done: "This phone now keeps your choice.",
    leftOut: "Not on this phone",
    coming: "This text is not on this phone: it is on its way.",
    noNetwork:
      "This text is not on this phone, and the network does not answer. It will open here as soon as the network is back.",
    retry: "Try again",
    searching: "Searching the network…",
    onNetwork: (count, isMore) => `On the network (${format.number(count)}${isMore ? " or more" : ""})`,
    noneOnNetwork: "No other text found on the network.",
    unreached: "Texts that are not on this phone were not searched: the network does not answer.",
    notAsked:
      "Only the texts on this phone were searched: to search the network as well, type words, without quotation marks, excluded words or dates, and turn off “Unread”.",
  },
});
