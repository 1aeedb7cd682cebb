import type { Format } from "../format";
import type { makeAccessibility as makeFrench } from "../fr/accessibility";

export const makeAccessibility = (format: Format): ReturnType<typeof makeFrench> => ({
  accessibility: {
    heading: "Erklärung zur Barrierefreiheit",
    commitment: (app: string) =>
      `Das Team von „${app}“ will, dass alle die App nutzen können, und hält sich dafür an die Regeln, die Artikel 47 des französischen Gesetzes Nr. 2005-102 vom 11. Februar 2005 öffentlichen Stellen auferlegt. Diese Erklärung gilt für die App selbst und alle ihre Ansichten.`,
    state: "Stand der Konformität",
    stateIs: (app: string) =>
      `„${app}“ entspricht nach eigener Prüfung teilweise dem französischen Regelwerk RGAA, Version 4.1.2 (es beruht auf der europäischen Norm EN 301 549), wegen der unten genannten Punkte.`,
    stateLimits:
      "Eine vollständige Prüfung durch eine unabhängige Stelle gab es nicht. Streng genommen gilt ein Angebot ohne gültige Prüfung als nicht konform: Betrachten Sie diese Erklärung als vorläufig.",
    results: "Ergebnisse der Prüfungen",
    resultsAre: [
      "Alle Ansichten werden bei jeder Änderung automatisch geprüft; das findet etwa die Hälfte der möglichen Mängel.",
      "Das Übrige prüfen eigens geschriebene Tests: Bedienung mit der Tastatur, Sichtbarkeit des Fokus, Größe der Ziele, Anzeige bei 320 Pixeln Breite und bei 400 % Vergrößerung, Textabstände, erzwungene Farben, verringerte Bewegung, Kontrast.",
      "Ohne vollständige Prüfung wird kein Prozentwert veröffentlicht.",
    ],
    gaps: "Nicht barrierefreie Inhalte",
    nonConformities: "Mängel und nicht geprüfte Punkte",
    nonConformitiesAre: [
      "Ein echter Screenreader konnte nicht ausprobiert werden: Reihenfolge und vorgelesene Namen wurden im Barrierefreiheitsbaum des Browsers geprüft, nicht nach Gehör.",
      "Noch hat kein Mensch mit Behinderung die App ausprobiert.",
      "In den Texten der Artikel sind fremdsprachige Wörter und Abkürzungen nicht alle gekennzeichnet.",
    ],
    derogations: "Ausnahmen wegen unverhältnismäßiger Belastung",
    derogationsAre: "Keine.",
    exempt: "Inhalte, für die keine Pflicht besteht",
    exemptAre: "Websites, Karten und Apps, die sich außerhalb dieser App öffnen, hängen nicht von ihr ab.",
    establishment: "Entstehung dieser Erklärung",
    establishedOn: (day: string) => `Diese Erklärung wurde am ${format.day(day)} erstellt.`,
    technologies: "Verwendete Technik",
    environment: "Testumgebung",
    environmentIs: [
      "Chromium unter Linux, in den Größen eines Telefons, eines Tablets und eines Computers, mit nachgeahmter Tastatur und Berührung.",
      "Keine Kombination mit einem Screenreader (NVDA, JAWS, VoiceOver, TalkBack).",
    ],
    tools: "Werkzeuge zur Prüfung",
    pages: "Geprüfte Ansichten",
    articleScreen: "Ein Artikel",
    contact: "Rückmeldung und Kontakt",
    contactAt:
      "Wenn Sie zu einem Inhalt keinen Zugang finden, bitten Sie diejenigen, die diese App veröffentlichen, um Hilfe oder um eine andere Form:",
    contactIs:
      "Wenn Sie zu einem Inhalt keinen Zugang finden, bitten Sie diejenigen, die diese App veröffentlichen, um Hilfe oder um eine andere Form. Diese Ausgabe nennt ihre Adresse noch nicht: Das ist ein Mangel, und der erste, der zu beheben ist.",
    appeal: "Durchsetzungsverfahren",
    appealWhen:
      "Wenn Sie einen Mangel gemeldet haben, der Ihnen einen Inhalt oder eine Funktion versperrt, und keine befriedigende Antwort erhielten, können Sie sich in Frankreich an den Défenseur des droits wenden:",
    appealForm: "Dem Défenseur des droits schreiben (auf Französisch)",
    appealDelegate: "Seinen Vertreter in Ihrer Region erreichen (auf Französisch)",
    appealPost: "Per Post, ohne Briefmarke:",
  },
});
