import type { ArticleDate } from "../domain/articleDate";
import type { InstallProblem } from "../domain/installProblem";
import { type Format, makeFormat } from "./format";

/** The reference language: every other one has exactly these sentences. Typed in full French typography. */
export function makeFrench(format: Format = makeFormat("fr")) {
  return {
    language: "fr" as string,
    format,
    navigation: {
      label: "Rubriques",
      skip: "Aller au contenu",
      frontPage: "À la une",
      contacts: "Contacts",
      offline: "Hors ligne",
      back: "Retour",
      backToFrontPage: "Retour à la une",
    },
    edition: {
      of: (day: string) => `Édition du ${format.day(day)}`,
      ready: "Prêt hors ligne",
      installing: (articles: number, bytes: number) => `${countArticles(articles)} · ${format.bytes(bytes)}`,
      preparing: "Préparation hors ligne…",
      progress: "Téléchargement de l’édition",
      failed: "Pas encore prêt hors ligne",
    },
    date: (date: ArticleDate): string => {
      switch (date.basis) {
        case "stated":
          return `Publié le ${format.day(date.day)}`;
        case "event":
          if (date.precision === "year") return `Événement de ${date.year}`;
          return date.lastDay
            ? `Événement du ${format.days(date.day, date.lastDay)}`
            : `Événement du ${format.day(date.day)}`;
        case "period":
          return `Période ${date.firstYear}–${date.lastYear}`;
        case "unknown":
          return "Date non indiquée";
      }
    },
    yearInferred: "L’année n’est pas dans le texte ; elle vient de l’ordre de la page d’origine.",
    readingTime: (minutes: number) => `${minutes} min`,
    frontPage: {
      title: "À la une",
      themes: "Thèmes",
      all: "Tout",
      articles: "Articles",
      countOf: (count: number) => countArticles(count),
      more: "Afficher la suite",
      loading: "Chargement des articles…",
      emptyTitle: "Aucun article pour l’instant",
      empty: "Les articles arriveront ici dès que l’édition sera sur ce téléphone.",
      emptyTheme: "Aucun article sur ce thème dans cette édition.",
      seeAll: "Voir tous les articles",
    },
    article: {
      loading: "Chargement de l’article…",
      editorNote: "Note de l’éditeur",
      footnotes: "Notes",
      footnote: (label: string) => `Note ${label}`,
      backToText: (label: string) => `Retour au texte, note ${label}`,
      newer: "Article précédent",
      older: "Article suivant",
      neighbours: "Autres articles",
      share: "Partager",
      copied: "Lien copié",
      resume: "Reprendre où vous en étiez",
      dismissResume: "Rester ici",
      missingTitle: "Cet article n’est pas dans l’édition",
      missing: "L’adresse est peut-être mal écrite, ou l’article a été retiré. Les autres articles sont à la une.",
      notYetTitle: "Cet article n’est pas encore sur ce téléphone",
      notYet: "Il s’affichera dès que l’édition aura été téléchargée.",
      source: (publisher: string) => `Texte : ${publisher}`,
    },
    contacts: {
      title: "Contacts",
      call: (name: string) => `Appeler : ${name}`,
      openMap: (name: string) => `Ouvrir dans l’application de cartes : ${name}`,
      mapLabel: "Voir sur une carte",
      none: "Cette édition ne donne pas de contacts.",
      loading: "Chargement des contacts…",
      about: "À propos des textes",
    },
    offline: {
      title: "Hors ligne",
      readyTitle: "Tout est sur ce téléphone",
      ready: "Vous pouvez couper le réseau : tous les articles restent lisibles.",
      waitingTitle: "Tout n’est pas encore sur ce téléphone",
      waiting: "Gardez le réseau encore un instant.",
      appMissing: "L’application elle-même n’est pas encore enregistrée. Rechargez la page une fois avec le réseau.",
      noServiceWorker:
        "Ce navigateur n’enregistre pas les applications (navigation privée ?). Les articles ne pourront pas s’ouvrir sans réseau.",
      onThisPhone: "Sur ce téléphone",
      articles: "Articles",
      size: "Taille de l’édition",
      editionDate: "Date de l’édition",
      installedAt: "Téléchargée",
      storage: "Stockage",
      persisted: "Protégé : le navigateur ne l’effacera pas de lui-même",
      notPersisted: "Non protégé : le navigateur peut l’effacer s’il manque de place",
      persistUnknown: "Ce navigateur ne dit pas si le stockage est protégé",
      askPersistence: "Demander la protection",
      persistenceRefused: "Le navigateur a refusé. Il accepte plus volontiers une application installée.",
      appVersion: "Version de l’application",
      network: "Réseau",
      online: "Connecté",
      offline: "Sans réseau",
      none: "Rien encore",
      updates: "Mises à jour",
      check: "Vérifier les mises à jour",
      checking: "Vérification…",
      upToDate: "Tout est à jour.",
      editionAvailable: (articles: number, bytes: number) =>
        `Une nouvelle édition est disponible : ${countArticles(articles)}, ${format.bytes(bytes)} à télécharger.`,
      download: "Télécharger",
      retry: "Réessayer",
      installed: "L’édition est sur ce téléphone.",
      appUpdateReady: "Une nouvelle version de l’application est prête.",
      repair: "Réparer",
      repairWhat:
        "Si l’application s’affiche mal : efface les fichiers de l’application et les télécharge à nouveau. Vos lectures et l’édition restent sur ce téléphone.",
      repairNeedsNetwork:
        "Il faut du réseau pour réparer : sans lui, l’application ne pourrait plus s’ouvrir. Rien n’a été effacé.",
      repairing: "Réparation…",
    },
    install: {
      title: "Sur votre écran d’accueil",
      why: "Installée, l’application s’ouvre d’un geste, sans barre d’adresse, et le téléphone garde mieux ce qu’elle contient.",
      button: "Installer",
      ios: "Sur iPhone ou iPad : touchez le bouton Partager de Safari, puis « Sur l’écran d’accueil ». Faites-le avant de garder vos premiers favoris : Safari et l’application installée ne partagent pas leurs données.",
      iosSummary: "Comment installer sur iPhone ou iPad",
    },
    update: {
      ready: "Nouvelle version prête",
      apply: "Mettre à jour",
      later: "Plus tard",
      otherTab: "L’application a été mise à jour dans un autre onglet.",
      reload: "Recharger",
    },
    notFound: {
      title: "Page introuvable",
      text: "Cette adresse ne mène à rien ici. Peut-être a-t-elle été mal recopiée.",
    },
    crash: {
      title: "Quelque chose s’est mal passé",
      text: "Vos données ne sont pas touchées. Rechargez la page ; si cela recommence, ouvrez « Hors ligne » et choisissez « Réparer ».",
      reload: "Recharger",
      details: "Détails pour un signalement",
    },
    storageProblem: {
      blocked: "Un autre onglet utilise une ancienne version. Fermez les autres onglets, puis rechargez.",
      quota: "Le téléphone n’a plus de place.",
      unavailable:
        "Ce navigateur refuse d’enregistrer des données (navigation privée ?). Les articles restent lisibles avec le réseau.",
      closed: "La connexion aux données s’est fermée. Rechargez la page.",
      failed: "Les données de ce téléphone n’ont pas pu être lues. Rechargez la page.",
    },
    installProblem: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "unreachable":
          return "Le serveur ne répond pas. Le téléchargement reprendra où il en était.";
        case "not-found":
          return `Le serveur n’a pas le fichier ${problem.path} (réponse ${problem.status}). L’édition présente reste lisible.`;
        case "not-an-edition":
          return "La réponse reçue n’est pas une édition. Un réseau public demande peut-être une connexion. L’édition présente reste lisible.";
        case "newer-format":
          return "Cette édition demande une version plus récente de l’application. Mettez l’application à jour.";
        case "truncated":
          return `Un fichier est arrivé incomplet (${problem.path}). L’édition présente reste lisible.`;
        case "altered":
          return `Un fichier a été modifié en chemin (${problem.path}) et a été refusé. L’édition présente reste lisible.`;
        case "too-large":
          return `Un fichier est trop grand (${problem.path}) et a été refusé. L’édition présente reste lisible.`;
        case "invalid-part":
          return `Un fichier ne suit pas le format attendu (${problem.path}) et a été refusé. L’édition présente reste lisible.`;
        case "quota":
          return `Le téléphone manque de place : il faut ${format.bytes(problem.neededBytes)}. L’édition présente reste lisible.`;
        case "storage":
          return "Le téléphone n’a pas pu enregistrer l’édition. L’édition présente reste lisible.";
      }
    },
  };

  function countArticles(count: number): string {
    return `${format.number(count)} ${count < 2 ? "article" : "articles"}`;
  }
}

export type Messages = ReturnType<typeof makeFrench>;
