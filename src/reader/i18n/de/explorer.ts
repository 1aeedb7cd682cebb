import type { PlaceKind } from "../../../domain/reference/place";
import type { Format } from "../base/format";
import type { makeExplorer as frenchExplorer } from "../fr/explorer";

const kinds: Readonly<Record<PlaceKind, string>> = {
  commune: "Gemeinde",
  grouping: "Gemeindeverband",
  site: "Standort",
  district: "Stadtteil",
  natural: "Naturraum",
  departement: "Département",
  "former-region": "Ehemalige Region",
  region: "Region",
  outside: "Außerhalb der Region",
};

export const makeExplorer = (format: Format): ReturnType<typeof frenchExplorer> => ({
  explorer: {
    title: "Entdecken",
    intro: "Die ganze Ausgabe nach Orten, Daten, Zahlen und Abkürzungen.",
    loading: "Wird geladen…",
    nothingYetTitle: "Die Ausgabe ist noch nicht auf diesem Gerät",
    nothingYet: "Diese Seite erscheint, sobald die Ausgabe heruntergeladen ist.",
    about: {
      map: (places) =>
        places === 1
          ? "1 Ort, von dem die Artikel sprechen"
          : `${format.number(places)} Orte, von denen die Artikel sprechen`,
      timeline: "Was die Artikel datieren, vom jüngsten zum ältesten",
      figures: (count) =>
        count === 1 ? "1 Zahl mit ihrem Satz" : `${format.number(count)} Zahlen, jede mit ihrem Satz`,
      glossary: (count) => (count === 1 ? "1 erklärte Abkürzung" : `${format.number(count)} erklärte Abkürzungen`),
    },
    map: {
      title: "Karte",
      drawing: "Karte der Départements und der Orte, von denen die Artikel sprechen",
      hint: "Tippen Sie auf ein Département oder einen Ort; spreizen Sie zwei Finger, um zu vergrößern.",
      zoomIn: "Karte vergrößern",
      zoomOut: "Karte verkleinern",
      wholeMap: "Ganze Karte",
      place: (name, articles) => `${name}, ${format.number(articles)} Artikel`,
      several: (first, others) =>
        others === 1 ? `${first} und 1 weiterer Ort` : `${first} und ${format.number(others)} weitere Orte`,
      placesHere: (count) => `${format.number(count)} Orte an derselben Stelle`,
      regional: (count, region) =>
        `${region}: ${count === 1 ? "1 Programm gilt" : `${format.number(count)} Programme gelten`} für die ganze Region`,
      noNews: "Kein Artikel dieser Ausgabe handelt von diesem Ort",
      departement: (name, number) => `${name} (Nr. ${number})`,
      list: "Alle Orte",
      otherPlaces: "Über mehrere Départements",
      elsewhere: "Außerhalb der Region",
      countArticles: (count) => `${format.number(count)} Artikel`,
      countProgrammes: (count) => (count === 1 ? "1 Programm" : `${format.number(count)} Programme`),
      articles: "Artikel",
      programmes: "Programme",
      placePage: "Seite des Ortes",
      close: "Schließen",
      source: "Umrisse: MapSVG und svg-maps (CC BY 4.0). Mittelpunkte der Gemeinden: IGN und INSEE.",
    },
    place: {
      kinds,
      near: "Ungefähre Lage",
      onTheMap: "Auf der Karte zeigen",
      mentions: "Was die Artikel sagen",
      programmes: "Programme dieses Ortes",
      silent: "Kein Artikel dieser Ausgabe handelt von diesem Ort.",
      missingTitle: "Dieser Ort ist nicht in der Ausgabe",
      missing:
        "Die Adresse ist vielleicht falsch geschrieben, oder der Ort wurde entfernt. Alle Orte sind auf der Karte.",
    },
    locator: (departements) =>
      departements.length === 0 ? "Karte der Region" : `Karte der Region, farbig: ${format.list(departements)}`,
    articlePlaces: "Orte dieses Artikels",
    timeline: {
      title: "Zeitleiste",
      periods: "Zeiträume",
      periodsHint: "Gestrichelt: Die Artikel sagen nicht, wann es beginnt oder endet.",
      todayLine: (day) => `Der Strich steht für heute, den ${format.day(day)}.`,
      events: "Termine",
      today: (day) => `Heute, ${format.day(day)}`,
      foretold: "Von den Artikeln angekündigt",
      foretoldWhy: "Am Tag des Artikels noch bevorstehend; kein Artikel sagt, ob es stattgefunden hat.",
      withoutMonth: "Im Jahr, ohne genauen Monat",
      yearInferred: "Jahr erschlossen",
      yearInferredWhy: {
        order: "Der Text nennt das Jahr nicht; es ergibt sich aus der Reihenfolge der ursprünglichen Seite.",
        article: "Der Text nennt das Jahr nicht; es ergibt sich aus einem anderen Datum desselben Artikels.",
      },
      undated: "Ohne Datum",
      undatedWhy: "Diese Artikel sagen nicht, wann.",
      older: "Ältere Artikel",
      empty: "Kein Artikel dieser Ausgabe ist datiert",
    },
    figures: {
      title: "Zahlen",
      all: "Alle",
      topics: "Themen",
      value: (number, unit) => `${format.number(number)} ${unit}`,
      approximately: {
        nearly: (number, unit) => `fast ${format.number(number)} ${unit}`,
        "more-than": (number, unit) => `mehr als ${format.number(number)} ${unit}`,
        "slightly-more-than": (number, unit) => `etwas mehr als ${format.number(number)} ${unit}`,
        about: (number, unit) => `etwa ${format.number(number)} ${unit}`,
      },
      rank: (rank, unit) => `${format.number(rank)}.\u00a0${unit}`,
      percent: (value) => `${format.number(value).replace("-", "−")}\u00a0%`,
      label: "Bezeichnung",
      amount: "Zahl",
      total: (label) => `Gesamt: ${label}`,
      rest: "Der Rest (berechnet)",
      share: (part, whole, percent) => `(berechnet: ${format.number(part)} von ${format.number(whole)}, ${percent})`,
      difference: (terms, value) => `${terms.map(format.number).join(" − ")} = ${value}`,
      change: (percent) => `Veränderung laut Text: ${percent}`,
      toCheck: "Zu prüfen",
      note: (publication) => `Anmerkung von ${publication}`,
      sentences: "Die Sätze des Artikels",
      sentencesOf: (label) => `Die Sätze des Artikels: ${label}`,
      more: "Weitere Zahlen",
      empty: "Keine Zahlen zu diesem Thema",
    },
    glossary: {
      title: "Abkürzungen",
      intro: "Die Abkürzungen der Artikel und was sie bedeuten.",
      filter: "Abkürzung suchen",
      none: "Keine Abkürzung passt.",
      found: (count) => (count === 1 ? "1 Abkürzung gefunden" : `${format.number(count)} Abkürzungen gefunden`),
      byCorpus: "Ausgeschrieben in den Artikeln:",
      byEditor: (publication) => `Bedeutung von ${publication} angegeben: Kein Artikel schreibt sie aus.`,
      usedIn: (count) => (count === 1 ? "Verwendet in 1 Artikel" : `Verwendet in ${format.number(count)} Artikeln`),
      page: "Alle Abkürzungen",
      aliases: (spellings) => `Auch: ${format.list(spellings)}`,
    },
  },
});
