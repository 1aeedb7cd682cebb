import type { Format } from "../base/format";
import type { makeSettings as frenchSettings } from "../fr/settings";

export const makeSettings = (format: Format): ReturnType<typeof frenchSettings> => ({
  settings: {
    search: "Einstellung suchen",
    clear: "Löschen",
    results: (count: number) => {
      if (count === 0) return "Keine Einstellung";
      return `${format.number(count)} ${count === 1 ? "Einstellung" : "Einstellungen"}`;
    },
    emptyTitle: "Keine Einstellung gefunden",
    empty: (query: string) => `Nichts passt zu „${query}“.`,
    showAll: "Alle anzeigen",
    sections: {
      reading: "Lesen",
      language: "Sprache",
      edition: "Ausgabe und Speicher",
      library: "Bibliothek",
      privacy: "Datenschutz",
      about: "Über die App",
    },
    colourScheme: {
      title: "Farben",
      words: "design thema hell dunkel sepia kontrast nacht tag schwarz weiß aussehen darstellung",
    },
    text: {
      title: "Text der Artikel",
      detail: "Größe, Schrift, Abstände, Seite für Seite",
      words: "schriftart buchstaben groß klein zeilenabstand ränder blocksatz legasthenie lesezeile Aa",
    },
    language: {
      title: "Sprache der App",
      detail: "Die Artikel bleiben in der Sprache, in der sie geschrieben sind.",
      auto: "Wie das Gerät",
      changed: "Die App ist jetzt auf Deutsch.",
      failed: "Diese Sprache ist noch nicht auf diesem Gerät: Dafür braucht es einmal Netz.",
      words: "deutsch französisch englisch übersetzung français english",
    },
    edition: {
      title: "Offline",
      detail: "Was auf diesem Gerät ist, Aktualisierungen, Reparatur",
      words: "speicher platz herunterladen laden netz version leeren löschen cache",
    },
    editionFile: {
      title: "Ausgabe als Datei",
      detail: "Die Ausgabe oder ein Thema teilen, oder öffnen, was Sie bekommen haben",
      words: "teilen senden weitergeben Thema kopieren USB-Stick ohne Netz öffnen Datei Ausgabe Bluetooth",
    },
    downloads: {
      title: "Neue Ausgaben",
      always: "Immer",
      unmetered: "Außer mobil",
      ask: "Fragen",
      hint: {
        always: "Automatischer Download, bei jeder Größe und in jedem Netz.",
        unmetered:
          "Automatischer Download bis 500\u00a0kB, außer im Mobilfunknetz oder mit Datensparmodus, wenn der Browser das mitteilt. Andere Ausgaben werden Ihnen mit ihrer Größe angeboten.",
        ask: "Jede Ausgabe wird Ihnen mit ihrer Größe angeboten.",
      },
      words: "herunterladen automatisch mobile daten tarif wlan aktualisierung ausgabe",
    },
    notify: {
      title: "Neuigkeiten melden",
      detail: "Höchstens eine Mitteilung je Ausgabe, wenn sie Neues zu dem bringt, was Sie verfolgen.",
      impossible:
        "Dieser Browser zeigt keine Mitteilungen. Auf iPhone und iPad kann das nur die App auf dem Home-Bildschirm.",
      denied:
        "Der Browser lehnt sie für diese Seite ab. Erlauben Sie sie in seinen Einstellungen und kommen Sie zurück.",
      words: "benachrichtigung mitteilung alarm verfolgen neuigkeit",
    },
    contacts: {
      title: "Kontakte",
      detail: "Adressen und Telefonnummern, die bei den Texten stehen",
      words: "anrufen adresse hilfe",
    },
    install: {
      title: "App installieren",
      detail: "Auf dem Startbildschirm",
      words: "startbildschirm symbol hinzufügen handy",
    },
    backup: {
      title: "Sichern",
      detail: "Die ganze Bibliothek in einer Datei, zum Speichern oder Senden",
      words: "sicherung backup export kopie übertragen senden teilen handywechsel",
    },
    recover: {
      title: "Ich habe schon eine Bibliothek",
      detail: "Aus einer Sicherung übernehmen",
      words: "wiederherstellen import sicherung neues handy",
    },
    history: {
      title: "Leseverlauf",
      detail: "Behalten oder löschen",
      words: "gelesen verlauf löschen vergessen",
    },
    profile: {
      title: "Mein Profil",
      detail: "Beruf und Département, um Programme zu finden",
      words: "handwerk landwirt unternehmen beruf",
    },
    voice: {
      title: "Vorlesestimme",
      detail: "Die beste dieses Geräts oder eine andere",
      words: "vorlesen hören sprachausgabe stimme",
    },
    mutes: {
      title: "Ausgeblendete Artikel",
      detail: "Wörter, Themen und Orte, die Listen nicht zeigen",
      words: "ausblenden verbergen filtern Wort Thema Ort blockieren ignorieren stumm",
    },
    privacy: {
      title: "Die App sendet keine Ihrer Daten",
      detail: "Was gespeichert wird, wo, und wie Sie es löschen",
      words: "privatsphäre persönliche daten cookies konto tracking dsgvo löschen",
    },
    about: {
      title: "Über die App",
      detail: "Versionen, Neuigkeiten, Lizenzen, Dank",
      words: "version lizenz autoren code quelltext neuigkeiten änderungen impressum",
    },
    accessibility: {
      title: "Barrierefreiheit",
      detail: "Erklärung: teilweise konform",
      words: "behinderung rgaa screenreader sehbehindert blind tastatur",
    },
    heard: {
      title: "Gehörte Artikel als gelesen markieren",
      detail: "Ein bis zum Ende gehörter Artikel wird als gelesen markiert.",
      words: "hören audio vorlesen",
    },
    slash: {
      title: "Taste „/“",
      detail: "Mit einer Tastatur öffnet sie die Suche von jedem Bildschirm aus.",
      words: "tastenkürzel tastatur schrägstrich suche",
    },
  },
});
