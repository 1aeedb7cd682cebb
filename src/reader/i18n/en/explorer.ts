import type { PlaceKind } from "../../../domain/reference/place";
import type { Format } from "../base/format";
import type { makeExplorer as frenchExplorer } from "../fr/explorer";

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][rank % 10] ?? "th";
}

const kinds: Readonly<Record<PlaceKind, string>> = {
  commune: "Town or village",
  grouping: "Group of communes",
  site: "Site",
  district: "District",
  natural: "Natural area",
  departement: "Département",
  "former-region": "Former region",
  region: "Region",
  outside: "Outside the region",
};

export const makeExplorer = (format: Format): ReturnType<typeof frenchExplorer> => ({
  explorer: {
    title: "Explore",
    intro: "The whole edition, by places, dates, figures and acronyms.",
    loading: "Loading…",
    nothingYetTitle: "The edition is not on this phone yet",
    nothingYet: "This page will appear once the edition has been downloaded.",
    about: {
      map: (places) => (places === 1 ? "1 place in the articles" : `${format.number(places)} places in the articles`),
      timeline: "What the articles date, from the latest to the earliest",
      figures: (count) =>
        count === 1 ? "1 figure, with its sentence" : `${format.number(count)} figures, each with its sentence`,
      glossary: (count) => (count === 1 ? "1 acronym explained" : `${format.number(count)} acronyms explained`),
    },
    map: {
      title: "Map",
      drawing: "Map of the départements and of the places in the articles",
      hint: "Tap a département or a place; spread two fingers to zoom in.",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      wholeMap: "The whole map",
      place: (name, articles) =>
        articles === 1 ? `${name}, 1 article` : `${name}, ${format.number(articles)} articles`,
      several: (first, others) =>
        others === 1 ? `${first} and 1 other place` : `${first} and ${format.number(others)} other places`,
      placesHere: (count) => `${format.number(count)} places at the same spot`,
      regional: (count, region) =>
        `${region}: ${count === 1 ? "1 programme holds" : `${format.number(count)} programmes hold`} for the whole region`,
      noNews: "No article of this edition is about this place",
      departement: (name, number) => `${name} (no. ${number})`,
      list: "All places",
      otherPlaces: "Across several départements",
      elsewhere: "Outside the region",
      countArticles: (count) => (count === 1 ? "1 article" : `${format.number(count)} articles`),
      countProgrammes: (count) => (count === 1 ? "1 programme" : `${format.number(count)} programmes`),
      articles: "Articles",
      programmes: "Programmes",
      placePage: "Page of this place",
      close: "Close",
      source: "Outlines: MapSVG and svg-maps (CC BY 4.0). Centres of the communes: IGN and INSEE.",
    },
    place: {
      kinds,
      near: "Approximate position",
      onTheMap: "Show on the map",
      mentions: "What the articles say",
      programmes: "Programmes of this place",
      silent: "No article of this edition is about this place.",
      missingTitle: "This place is not in the edition",
      missing: "The address may be misspelt, or the place was removed. All places are on the map.",
    },
    locator: (departements) =>
      departements.length === 0 ? "Map of the region" : `Map of the region, in colour: ${format.list(departements)}`,
    articlePlaces: "Places in this article",
    timeline: {
      title: "Timeline",
      periods: "Periods",
      periodsHint: "Dashed: the articles do not say when it begins or ends.",
      todayLine: (day) => `The line marks today, ${format.day(day)}.`,
      events: "Dates",
      today: (day) => `Today, ${format.day(day)}`,
      foretold: "Announced by the articles",
      foretoldWhy: "Still to come on the day of the article; no article says whether it took place.",
      withoutMonth: "That year, month unknown",
      yearInferred: "year inferred",
      yearInferredWhy: {
        order: "The text does not give the year; it follows from the order of the original page.",
        article: "The text does not give the year; it follows from another date of the same article.",
      },
      undated: "Without a date",
      undatedWhy: "These articles do not say when.",
      older: "Older articles",
      empty: "No article of this edition is dated",
    },
    figures: {
      title: "Figures",
      all: "All",
      topics: "Themes",
      value: (number, unit) => `${format.number(number)} ${unit}`,
      approximately: {
        nearly: (number, unit) => `nearly ${format.number(number)} ${unit}`,
        "more-than": (number, unit) => `more than ${format.number(number)} ${unit}`,
        "slightly-more-than": (number, unit) => `slightly more than ${format.number(number)} ${unit}`,
        about: (number, unit) => `about ${format.number(number)} ${unit}`,
      },
      rank: (rank, unit) => `${format.number(rank)}${ordinal(rank)} ${unit}`,
      percent: (value) => `${format.number(value).replace("-", "−")}%`,
      label: "Label",
      amount: "Number",
      total: (label) => `Total: ${label}`,
      rest: "The rest (computed)",
      share: (part, whole, percent) => `(computed: ${format.number(part)} of ${format.number(whole)}, ${percent})`,
      difference: (terms, value) => `${terms.map(format.number).join(" − ")} = ${value}`,
      change: (percent) => `Change according to the text: ${percent}`,
      toCheck: "To be checked",
      note: (publication) => `Note by ${publication}`,
      sentences: "The article’s sentences",
      sentencesOf: (label) => `The article’s sentences: ${label}`,
      more: "More figures",
      empty: "No figures for this theme",
    },
    glossary: {
      title: "Acronyms",
      intro: "The acronyms of the articles, and what they mean.",
      filter: "Search an acronym",
      none: "No acronym matches.",
      found: (count) => (count === 1 ? "1 acronym found" : `${format.number(count)} acronyms found`),
      byCorpus: "Spelled out in the articles:",
      byEditor: (publication) => `Meaning given by ${publication}: no article spells it out.`,
      usedIn: (count) => (count === 1 ? "Used in 1 article" : `Used in ${format.number(count)} articles`),
      page: "All acronyms",
      aliases: (spellings) => `Also: ${format.list(spellings)}`,
    },
  },
});
