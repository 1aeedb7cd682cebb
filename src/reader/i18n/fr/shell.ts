import type { ArticleDate } from "../../../domain/article/articleDate";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../base/format";

export const makeShell = () => ({
  navigation: {
    label: "Rubriques",
    skip: "Aller au contenu",
    frontPage: "À la une",
    programmes: "Programmes",
    explorer: "Explorer",
    library: "Ma bibliothèque",
    search: "Recherche",
    searchTool: "Chercher",
    contacts: "Contacts",
    offline: "Hors ligne",
    settings: "Réglages",
    accessibility: "Accessibilité : partiellement conforme",
    about: "À propos",
    others: "Autres pages",
    back: "Retour",
    backToFrontPage: "Retour à la une",
    notices: "Messages",
  },
  update: {
    ready: "Nouvelle version prête",
    apply: "Mettre à jour",
    later: "Plus tard",
    otherTab: "L’application a été mise à jour dans un autre onglet.",
    reload: "Recharger",
  },
  fieldIsFull: (max: string) => `Ce champ est plein\u00a0: ${max}\u00a0caractères au plus.`,
  notFound: {
    title: "Page introuvable",
    text: "Cette adresse ne mène à rien ici. Elle est peut-être mal recopiée.",
  },
  missing: {
    title: "Cette partie n’est pas encore sur ce téléphone",
    text: "Elle s’ouvrira dès que le réseau sera là.",
    retry: "Réessayer",
    notice: "Cette partie n’est pas encore sur ce téléphone. Elle viendra avec le réseau.",
  },
  crash: {
    title: "Quelque chose s’est mal passé",
    text: "Vos données ne sont pas touchées. Rechargez la page ; si cela recommence, ouvrez « Hors ligne » et choisissez « Réparer ».",
    reload: "Recharger",
    details: "Détails pour un signalement",
  },
});

export type EditionAge = Pick<EditionIdentity, "texts" | "publishedOn">;

export const makeEdition = (format: Format) => {
  const describeTexts = ({ first, last }: TextSpan): string => {
    const until = first === last ? "" : ` à ${format.date(last)}`;
    return `Textes ${withDe(format.date(first))}${until}`;
  };
  return {
    edition: {
      /** Leaves out the age of the texts where none of them proves it. */
      age: ({ texts, publishedOn }: EditionAge) =>
        texts
          ? `${describeTexts(texts)}, mis en ligne le ${format.day(publishedOn)}`
          : `Édition du ${format.day(publishedOn)}`,
      texts: describeTexts,
      old: (years: number) => `Il y a ${years} ${years < 2 ? "an" : "ans"} : montants et appels ont pu changer.`,
      oldUndated: (years: number) =>
        `Texte sans date ; les textes datés ont au moins ${years} ${years < 2 ? "an" : "ans"} : montants et appels ont pu changer.`,
      verify: "Vérifier auprès des contacts",
      verifyAt: "Où vérifier",
      articlesReady: "Articles prêts",
      ready: "Prêt hors ligne",
      installing: (articles: number, bytes: number) => `${countArticles(format, articles)} · ${format.bytes(bytes)}`,
      preparing: "Préparation…",
      progress: "Téléchargement de l’édition",
      failed: "Pas encore prêt",
    },
    date: (date: ArticleDate): string => {
      switch (date.basis) {
        case "stated":
          return `Publié le ${format.day(date.day)}`;
        case "event":
          if (date.precision === "year") return `Événement de ${date.year}`;
          return date.lastDay
            ? `Événement du ${format.days(date.day, date.lastDay).replace("–", " au ")}`
            : `Événement du ${format.day(date.day)}`;
        case "period":
          return `Période ${date.firstYear}–${date.lastYear}`;
        case "unknown":
          return "Date non indiquée";
      }
    },
    yearInferred: "L’année n’est pas dans le texte ; elle vient de l’ordre de la page d’origine.",
    readingTime: (minutes: number) => `${minutes} min`,
    install: {
      title: "Sur votre écran d’accueil",
      why: "Installée, l’application s’ouvre d’un geste, sans barre d’adresse, et le téléphone garde mieux ce qu’elle contient.",
      button: "Installer",
      ios: "Sur iPhone ou iPad : touchez Partager (dans Safari, parfois derrière « … »), puis « Sur l’écran d’accueil ». Faites-le avant de garder vos premiers favoris : le navigateur et l’application installée ne partagent pas leurs données, et Safari efface les siennes, favoris compris, après sept jours d’utilisation sans visite ici.",
      iosSummary: "Comment installer sur iPhone ou iPad",
    },
  };
};

export const makeProblems = (format: Format) => ({
  storageProblem: {
    blocked: "Un autre onglet utilise une ancienne version. Fermez les autres onglets, puis rechargez.",
    damaged:
      "Ce que ce téléphone avait enregistré ici est abîmé, et sera téléchargé à nouveau avec le réseau. Le reste se lit toujours.",
    "left-out": "Ce texte n’est pas sur ce téléphone\u00a0: il se lit avec le réseau.",
    quota: "Le téléphone n’a plus de place.",
    unavailable:
      "Ce navigateur refuse d’enregistrer des données (navigation privée ?). Les articles restent lisibles avec le réseau.",
    slow: "Ce téléphone met du temps à ouvrir ses données\u00a0: patientez, elles vont s’afficher.",
    closed: "L’application n’a plus accès à ses données\u00a0: rechargez la page.",
    failed: "Les données de ce téléphone n’ont pas pu être lues. Rechargez la page.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "Le serveur ne répond pas. Le téléchargement reprendra où il en était.";
      case "redirected":
        return `Le serveur renvoie vers une autre adresse (${problem.path}), qui n’a pas été suivie. Un réseau public demande peut-être une connexion. L’édition déjà sur ce téléphone reste lisible.`;
      case "not-found":
        return `Le serveur n’a pas le fichier ${problem.path} (réponse ${problem.status}). L’édition déjà sur ce téléphone reste lisible.`;
      case "not-an-edition":
        return "La réponse reçue n’est pas une édition. Un réseau public demande peut-être une connexion. L’édition déjà sur ce téléphone reste lisible.";
      case "newer-format":
        return "Cette édition demande une version plus récente de l’application. Mettez l’application à jour.";
      case "untrusted":
        return "L’édition du serveur n’a pas de signature valable\u00a0: elle a été refusée. L’édition déjà sur ce téléphone reste lisible.";
      case "expired":
        return `L’édition du serveur n’est plus valable depuis le ${format.day(problem.expiredAt.slice(0, 10))}, à moins que la date de ce téléphone soit fausse. L’édition déjà sur ce téléphone reste lisible.`;
      case "older":
        return `Le serveur propose une édition plus ancienne, du ${format.day(problem.publishedOn)} : elle a été refusée. L’édition déjà sur ce téléphone reste lisible.`;
      case "truncated":
        return `Un fichier est arrivé incomplet (${problem.path}). L’édition déjà sur ce téléphone reste lisible.`;
      case "altered":
        return `Un fichier a été modifié en chemin (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "too-large":
        return `Un fichier est trop grand (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "invalid-part":
        return `Un fichier ne suit pas le format attendu (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "quota":
        return `Le téléphone manque de place : il faut ${format.bytes(problem.neededBytes)}. L’édition déjà sur ce téléphone reste lisible.`;
      case "storage":
        return "Le téléphone n’a pas pu enregistrer l’édition. L’édition déjà sur ce téléphone reste lisible.";
    }
  },
});

export const makeContacts = () => ({
  contacts: {
    title: "Contacts",
    call: (name: string) => `Appeler : ${name}`,
    openMap: (name: string) => `Ouvrir dans l’application de cartes : ${name}`,
    mapLabel: "Voir sur une carte",
    none: "Cette édition ne donne pas de contacts.",
    loading: "Chargement des contacts…",
    about: "À propos des textes",
  },
});

export const makeOffline = () => ({
  offline: {
    title: "Hors ligne",
  },
});

export function countArticles(format: Format, count: number): string {
  return `${format.number(count)} ${count < 2 ? "article" : "articles"}`;
}

/** « de juin 2019 », « d’octobre 2019 »; also before a name. */
export function withDe(words: string): string {
  return /^[aeiouyâàéèêëîïôûh]/i.test(words) ? `d’${words}` : `de ${words}`;
}
