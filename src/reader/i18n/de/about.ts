import type { Format } from "../format";
import type { makeAbout as makeFrench } from "../fr/about";

export const makeAbout = (format: Format): ReturnType<typeof makeFrench> => ({
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
