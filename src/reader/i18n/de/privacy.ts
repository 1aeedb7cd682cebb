import type { makePrivacy as makeFrench } from "../fr/privacy";

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

export const makePrivacy = (): ReturnType<typeof makeFrench> => ({
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
