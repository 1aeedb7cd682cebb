import type { makeShell as makeFrench } from "../fr/shell";

export const makeShell = (): ReturnType<typeof makeFrench> => ({
  navigation: {
    label: "Bereiche",
    skip: "Zum Inhalt",
    frontPage: "Titelseite",
    programmes: "Programme",
    explorer: "Entdecken",
    library: "Meine Bibliothek",
    search: "Suche",
    searchTool: "Suchen",
    contacts: "Kontakte",
    offline: "Offline",
    settings: "Einstellungen",
    accessibility: "Barrierefreiheit: teilweise konform",
    about: "Über diese App",
    others: "Weitere Seiten",
    back: "Zurück",
    backToFrontPage: "Zurück zur Titelseite",
    notices: "Hinweise",
  },
  update: {
    ready: "Neue Version bereit",
    apply: "Aktualisieren",
    later: "Später",
    otherTab: "Die App wurde in einem anderen Tab aktualisiert.",
    reload: "Neu laden",
  },
  fieldIsFull: (max) => `Dieses Feld ist voll: höchstens ${max}\u00a0Zeichen.`,
  notFound: {
    title: "Seite nicht gefunden",
    text: "Diese Adresse führt hier nirgendwohin. Vielleicht ist sie falsch abgeschrieben.",
  },
  missing: {
    title: "Dieser Teil ist noch nicht auf diesem Gerät",
    text: "Er öffnet sich von selbst, sobald wieder Netz da ist.",
    retry: "Erneut versuchen",
    notice: "Dieser Teil ist noch nicht auf diesem Gerät. Er kommt, sobald Netz da ist.",
  },
  crash: {
    title: "Da ist etwas schiefgegangen",
    text: "Ihre Daten sind unversehrt. Laden Sie die Seite neu; wenn es wieder geschieht, öffnen Sie „Offline“ und wählen Sie „Reparieren“.",
    reload: "Neu laden",
    details: "Einzelheiten für eine Meldung",
  },
});
