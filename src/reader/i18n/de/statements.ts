import { type Format, makeFormat } from "../base/format";
import type {
  makeAbout as frenchAbout,
  makeAccessibility as frenchAccessibility,
  makePrivacy as frenchPrivacy,
  Statements,
} from "../fr/statements";
import { makeSettings } from "./settings";

export const makeGermanStatements = (format: Format = makeFormat("de")): Statements => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});

export const makeAbout = (format: Format): ReturnType<typeof frenchAbout> => ({
  about: {
    what: "Eine App, um Artikel zu lesen, mit oder ohne Netz. Sie ist kostenlos und frei, ohne Konto, ohne Werbung und ohne Reichweitenmessung.",
    versions: "Versionen",
    app: "App",
    edition: "Ausgabe",
    revision: (revision: string) => `, Revision ${revision}`,
    changes: "Neuigkeiten",
    changesLanguage: "Diese Liste ist auf Französisch geschrieben.",
    release: (version: string, day: string) => `Version ${version}, ${format.day(day)}`,
    licences: "Lizenzen",
    code: "Der Code der App ist frei: MIT-Lizenz.",
    texts: (publisher: string) =>
      `Die Texte der Artikel und die daraus gewonnenen Daten gehören weiterhin denen, die sie veröffentlicht haben: ${publisher}. Die Lizenz des Codes gilt für sie nicht.`,
    fonts: "Schriften",
    fontsBy:
      "Unter der freien Lizenz SIL OFL 1.1, hier auf die Buchstaben des Französischen, Deutschen und Englischen beschränkt.",
    map: "Karte",
    mapBy:
      "Die Umrisse der Départements stammen von MapSVG und aus dem Projekt svg-maps von Victor Cazanave, unter der Lizenz CC BY 4.0; hier sind sie vereinfacht. Gemeindecodes: INSEE; Mittelpunkte der Gemeinden: IGN (Admin Express), Licence Ouverte 2.0.",
    packages: "Verwendete freie Software",
    fullTexts: "Vollständige Lizenztexte",
    fullTextsLanguage: "Maßgeblich ist der englische Wortlaut.",
    loading: "Lizenzen werden geladen…",
    unavailable: "Diese Texte sind noch nicht auf diesem Gerät: Dafür braucht es einmal Netz.",
    thanks: "Dank",
    thanksTo:
      "An alle, die diese Artikel geschrieben, diese Buchstaben gezeichnet und diese Software geschenkt haben; und an Sie, die Sie lesen.",
  },
});

export const makeAccessibility = (format: Format): ReturnType<typeof frenchAccessibility> => ({
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

/** Everything that the application stores; a test compares this list with the stores. */
const kept = {
  settings:
    "Ihre Einstellungen: Farben, Text, Sprache, Stimme, Profil, behaltene Texte, Downloads, Mitteilungen, was Sie ausblenden;",
  readings: "Ihr Lesestand: wo Sie in jedem Artikel sind, und der Verlauf;",
  favourites:
    "Ihre Favoriten mit ihren Titeln, und der Text dessen, was eine Ausgabe zurückzieht, obwohl Ihre Bibliothek darauf verweist;",
  tags: "Ihre Etiketten;",
  highlights: "Ihre Markierungen;",
  notes: "Ihre Notizen und der Entwurf derjenigen, die Sie schreiben;",
  followUps: "was Sie verfolgen: Stand, Datum, Schritte, Bemerkungen;",
  views: "Ihre gespeicherten Ansichten und Suchen, mit dem, was Sie davon schon gesehen haben;",
  searches: "Ihre letzten Suchen;",
  dossier: "Ihr Dossier: Liste, Titel, Einleitung;",
  listening: "die Stelle, an der Sie beim Anhören sind;",
  copy: "eine Sicherheitskopie von alldem und das Protokoll der letzten Änderungen;",
  marks:
    "was Ihnen nicht noch einmal gesagt werden muss: schon gezeigte Hinweise und Neuigkeiten, Erinnerung an die letzte Sicherung und deren Datum;",
  identity: "eine zufällig gezogene Nummer, an der sich zeigt, ob das Gerät Ihre Bibliothek gelöscht hat;",
  edition: "die Ausgabe: Artikel, Programme, Orte, Abkürzungen, Zahlen, Karte, Kontakte, Suchindex;",
  handed: "eine Datei, die gerade mit der App geteilt wurde, bis sie geöffnet ist;",
  app: "die Dateien der App, die Titelseite und der zuletzt geöffnete Artikel, wie sie gezeigt werden, damit sie sich ohne Netz öffnet.",
};

export const makePrivacy = (): ReturnType<typeof frenchPrivacy> => ({
  privacy: {
    lead: "Die App sendet keine Ihrer Daten.",
    kept,
    sections: [
      {
        heading: "Was die App nicht tut",
        paragraphs: [
          "Kein Konto, keine Cookies, keine Reichweitenmessung, keine Werbung. Die App spricht nur mit der Website, von der sie kommt: Ihre eigenen Sicherheitsregeln verbieten ihr jeden anderen Server.",
          "Von dort holt sie Dateien, für alle dieselben. Sie sendet weder, was Sie lesen, noch, was Sie suchen, noch Ihre Einstellungen.",
        ],
        items: [],
      },
      {
        heading: "Was auf diesem Gerät gespeichert wird",
        paragraphs: ["In dem Bereich, den Ihr Browser dieser App vorbehält, und nirgends sonst:"],
        items: Object.values(kept),
      },
      {
        heading: "Was von anderen abhängt",
        paragraphs: [
          "Wie bei jeder Website sieht der Anbieter, bei dem diese Dateien liegen, Ihre IP-Adresse, wenn die App sie lädt; er kann darüber Protokoll führen.",
          "Wenn Sie nur einen Teil einer großen Ausgabe behalten, holt die App Dateien von dieser Website, sobald Sie einen Text öffnen oder suchen, der nicht auf diesem Gerät ist: Das Protokoll der Website kann erraten lassen, welchen Text oder welche Wörter.",
          "Wenn Sie eine Telefonnummer, eine Adresse, einen Link oder „Teilen“ antippen, öffnet sich eine andere App und erhält, was Sie ihr geben.",
          "Manche Stimmen zum Vorlesen laufen über das Internet: Wer die Stimme anbietet, erhält dann den vorgelesenen Text. Die Stimmen des Geräts selbst senden nichts.",
        ],
        items: [],
      },
      {
        heading: "Alles löschen",
        paragraphs: ["Was auf diesem Gerät liegt, gehört Ihnen: Einmal gelöscht, bleibt nirgends eine Kopie."],
        items: [
          "Installierte App: Deinstallieren Sie sie. Android fragt, ob auch ihre Daten gelöscht werden sollen: Stimmen Sie zu.",
          "Im Browser: Öffnen Sie die Einstellungen der Website (das Symbol links der Adresse) und löschen Sie deren Daten.",
          "Auf iPhone und iPad: Einstellungen, Apps, Safari, Erweitert, Website-Daten.",
        ],
      },
    ],
  },
});
