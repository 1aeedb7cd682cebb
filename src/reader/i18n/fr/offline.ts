import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { makeOffline } from "./shell";

export const makeOfflineScreen = (format: Format) => ({
  offline: {
    ...makeOffline().offline,
    readyTitle: "Tout est prêt",
    ready:
      "Vous pouvez couper le réseau : articles, programmes, recherche, bibliothèque et réglages s’ouvrent sans lui.",
    articlesTitle: "Articles prêts",
    articlesReady:
      "Vous pouvez les lire sans réseau. Le reste de l’application suit ; d’ici là, sans réseau, la bibliothèque, les programmes et la recherche peuvent manquer.",
    saverWaits: (bytes: number) =>
      `L’économie de données est activée sur ce téléphone : le reste de l’application (${format.bytes(bytes)}) attend votre accord. D’ici là, sans réseau, la bibliothèque, les programmes et la recherche peuvent manquer.`,
    storeAll: "Tout enregistrer",
    waitingTitle: "Tout n’est pas encore sur ce téléphone",
    waiting: "Gardez le réseau encore un instant.",
    appMissing: "L’application elle-même n’est pas encore enregistrée. Rechargez la page une fois avec le réseau.",
    noServiceWorker:
      "Ce navigateur n’enregistre pas les applications (navigation privée ?). Les articles ne pourront pas s’ouvrir sans réseau.",
    onThisPhone: "Sur ce téléphone",
    articles: "Articles",
    size: "Taille de l’édition",
    editionDate: "Date de l’édition",
    origin: "Origine",
    signed: "Signature vérifiée",
    unsigned: "Sans signature",
    replaces: (reason: string) => `Remplace une édition plus récente : ${reason}`,
    installedAt: "Téléchargée",
    storage: "Stockage",
    persisted: "Protégé : le navigateur ne l’effacera pas de lui-même",
    notPersisted: "Non protégé : le navigateur peut l’effacer s’il manque de place",
    persistUnknown: "Ce navigateur ne dit pas si le stockage est protégé",
    askPersistence: "Demander la protection",
    persistenceRefused: "Le navigateur a refusé. Il accepte plus volontiers une application installée.",
    appVersion: "Version de l’application",
    network: "Réseau",
    online: "Connecté",
    offline: "Sans réseau",
    none: "Rien encore",
    updates: "Mises à jour",
    changes: "Ce qui a changé",
    check: "Vérifier les mises à jour",
    checking: "Vérification…",
    upToDate: "Tout est à jour.",
    installed: "L’édition est sur ce téléphone.",
    retry: "Réessayer",
    appUpdateReady: "Une nouvelle version de l’application est prête.",
    repair: "Réparer",
    repairWhat:
      "À faire si l’application s’affiche mal : ses fichiers sont effacés, puis téléchargés à nouveau. Vos lectures et l’édition restent sur ce téléphone.",
    repairNeedsNetwork:
      "Il faut du réseau pour réparer : sans lui, l’application ne pourrait plus s’ouvrir. Rien n’a été effacé.",
    repairing: "Réparation…",
  },
});

export const offlineArea = createArea(makeOfflineScreen, {
  de: async () => (await import("../de/offline")).makeOfflineScreen,
  en: async () => (await import("../en/offline")).makeOfflineScreen,
});
