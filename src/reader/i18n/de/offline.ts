import type { Format } from "../base/format";
import type { makeOfflineScreen as frenchOfflineScreen } from "../fr/offline";
import { makeOffline } from "./shell";

export const makeOfflineScreen = (format: Format): ReturnType<typeof frenchOfflineScreen> => ({
  offline: {
    ...makeOffline().offline,
    readyTitle: "Alles ist bereit",
    ready:
      "Sie können das Netz ausschalten: Artikel, Programme, Suche, Bibliothek und Einstellungen öffnen sich ohne Netz.",
    articlesTitle: "Artikel bereit",
    articlesReady:
      "Sie können sie ohne Netz lesen. Der Rest der App folgt; bis dahin können ohne Netz Bibliothek, Programme und Suche fehlen.",
    saverWaits: (bytes: number) =>
      `Auf diesem Gerät ist der Datensparmodus an: Der Rest der App (${format.bytes(bytes)}) wartet auf Ihre Zustimmung. Bis dahin können ohne Netz Bibliothek, Programme und Suche fehlen.`,
    storeAll: "Alles speichern",
    waitingTitle: "Noch ist nicht alles auf diesem Gerät",
    waiting: "Lassen Sie das Netz noch einen Moment an.",
    appMissing: "Die App selbst ist noch nicht gespeichert. Laden Sie die Seite einmal neu, wenn Sie Netz haben.",
    noServiceWorker:
      "Dieser Browser speichert keine Apps (privater Modus?). Ohne Netz lassen sich die Artikel nicht öffnen.",
    onThisPhone: "Auf diesem Gerät",
    articles: "Artikel",
    size: "Größe der Ausgabe",
    editionDate: "Datum der Ausgabe",
    origin: "Herkunft",
    signed: "Signatur geprüft",
    unsigned: "Ohne Signatur",
    replaces: (reason: string) => `Ersetzt eine neuere Ausgabe: ${reason}`,
    installedAt: "Geladen",
    storage: "Speicher",
    persisted: "Geschützt: Der Browser löscht ihn nicht von selbst",
    notPersisted: "Nicht geschützt: Der Browser kann ihn löschen, wenn der Platz knapp wird",
    persistUnknown: "Dieser Browser sagt nicht, ob der Speicher geschützt ist",
    askPersistence: "Schutz anfragen",
    persistenceRefused: "Der Browser hat abgelehnt. Bei einer installierten App stimmt er eher zu.",
    appVersion: "Version der App",
    network: "Netz",
    online: "Verbunden",
    offline: "Kein Netz",
    none: "Noch nichts",
    updates: "Aktualisierungen",
    changes: "Was sich geändert hat",
    check: "Nach Aktualisierungen suchen",
    checking: "Wird gesucht…",
    upToDate: "Alles ist aktuell.",
    installed: "Die Ausgabe ist auf diesem Gerät.",
    retry: "Erneut versuchen",
    appUpdateReady: "Eine neue Version der App ist bereit.",
    repair: "Reparieren",
    repairWhat:
      "Falls die App falsch angezeigt wird: Die Dateien der App werden gelöscht und neu heruntergeladen. Ihr Lesestand und die Ausgabe bleiben auf diesem Gerät.",
    repairNeedsNetwork:
      "Zum Reparieren braucht es Netz: Ohne Netz ließe sich die App nicht mehr öffnen. Es wurde nichts gelöscht.",
    repairing: "Wird repariert…",
  },
});
