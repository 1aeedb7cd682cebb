import type { InstallProblem } from "../../../domain/edition/installProblem";
import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { countArticles, makeProblems } from "./shell";

export const makeEditionFile = (format: Format) => ({
  editionFile: {
    title: "L’édition en un fichier",
    what: "À envoyer à quelqu’un, à garder sur une clé USB, à ouvrir ici\u00a0: sans réseau. Tout navigateur en montre les articles.",
    share: "Partager l’édition",
    save: "Enregistrer l’édition",
    open: "Ouvrir un fichier d’édition",
    drop: "Déposez ici un fichier d’édition",
    preparing: (percent: number) => `Préparation du fichier\u00a0: ${format.number(percent)}\u00a0%`,
    saved: "Édition enregistrée dans vos téléchargements",
    shared: "Édition transmise",
    ready: (bytes: number) => `Le fichier est prêt\u00a0: ${format.bytes(bytes)}.`,
    send: "Envoyer le fichier",
    keep: "Enregistrer le fichier",
    cancel: "Annuler",
    reading: "Lecture du fichier…",
    found: ({ publishedOn, articleCount }: { readonly publishedOn: string; readonly articleCount: number }) =>
      `Édition du ${format.day(publishedOn)}\u00a0: ${countArticles(format, articleCount)}`,
    missing: (bytes: number) => `${format.bytes(bytes)} à ajouter sur ce téléphone.`,
    signed: "Signature vérifiée.",
    unsigned:
      "Ce fichier n’est pas signé\u00a0: installez-le seulement si vous faites confiance à la personne qui vous l’a donné.",
    install: "Installer cette édition",
    installing: "Installation de l’édition",
    installed: "L’édition est sur ce téléphone.",
    upToDate: "Ce téléphone a déjà cette édition.",
    /** Why a file was refused. */
    refused: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "unreachable":
          return "Le fichier n’a pas pu être lu. La clé a-t-elle été retirée\u202f? Choisissez-le à nouveau.";
        case "not-an-edition":
          return "Ce fichier n’est pas un fichier d’édition.";
        case "newer-format":
          return "Ce fichier demande une version plus récente de l’application. Mettez l’application à jour.";
        case "not-found":
          return `Il manque quelque chose à ce fichier (${problem.path})\u00a0: il a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
        case "untrusted":
          return "Ce fichier ne porte pas la signature de cette édition\u00a0: il a été refusé. L’édition déjà sur ce téléphone reste lisible.";
        case "expired":
          return `L’édition de ce fichier n’est plus valable depuis le ${format.day(problem.expiredAt.slice(0, 10))}, à moins que la date de ce téléphone soit fausse. L’édition déjà sur ce téléphone reste lisible.`;
        case "older":
          return `Ce fichier contient une édition plus ancienne, du ${format.day(problem.publishedOn)}\u00a0: celle de ce téléphone reste.`;
        case "truncated":
          return "Ce fichier est incomplet\u00a0: sa copie a été interrompue. L’édition déjà sur ce téléphone reste lisible.";
        case "altered":
          return "Ce fichier a été modifié ou abîmé\u00a0: il a été refusé. L’édition déjà sur ce téléphone reste lisible.";
        default:
          return makeProblems(format).installProblem(problem);
      }
    },
    /** Why none could be made. */
    unwritten: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "not-an-edition":
          return "Ce téléphone n’a pas encore d’édition.";
        case "not-found":
          return "L’édition n’est pas entière sur ce téléphone\u00a0: elle ne se partage que complète.";
        case "newer-format":
        case "untrusted":
          return "Cette édition demande une version plus récente de l’application. Mettez d’abord l’application à jour.";
        case "expired":
          return `Cette édition n’est plus valable depuis le ${format.day(problem.expiredAt.slice(0, 10))}\u00a0: un autre téléphone la refuserait.`;
        default:
          return "Le fichier n’a pas pu être préparé.";
      }
    },
    failed: "Le fichier n’a pas pu être préparé.",
    /** The newest articles of one, in a file of their own. */
    topic: {
      label: "Contenu du fichier",
      none: "Toute l’édition",
      what: (most: number) =>
        `Le fichier contient les articles les plus récents de ce thème sur ce téléphone, ${format.number(most)} au plus. La personne qui ouvre le fichier peut les lire\u202f; son édition ne change pas.`,
      share: "Partager ce thème",
      save: "Enregistrer ce thème",
      saved: "Articles enregistrés dans vos téléchargements",
      shared: "Articles transmis",
    },
    /** Some of them, in a file of their own. */
    texts: {
      share: "Textes entiers, à lire partout ou à vérifier dans l’application",
      saved: "Fichier enregistré dans vos téléchargements",
    },
    received: {
      title: "Reçu par fichier",
      from: (publishedOn: string) => `Tiré de l’édition du ${format.day(publishedOn)}`,
      signed: "Signature vérifiée. Ces textes ne s’ajoutent pas à l’édition de ce téléphone.",
      unsigned: "Ces textes ne sont pas signés. Ils ne s’ajoutent pas à l’édition de ce téléphone.",
      nothing: "Ouvrez un fichier pour le lire ici, jusqu’à la fermeture de l’application.",
      open: "Ouvrir un fichier d’édition",
    },
    page: {
      chosen:
        "Ce fichier contient des textes choisis. L’application vérifie d’où ils viennent\u00a0: ouvrez-le depuis son écran «\u202fHors ligne\u202f», ou déposez-le dessus.",
      what: "Ce fichier contient toute l’édition. L’application l’installe sans réseau\u00a0: ouvrez-le depuis son écran «\u202fHors ligne\u202f», ou déposez-le dessus.",
      link: "Ouvrir l’application",
      rest: (articles: number) =>
        articles === 0 ? "" : `Et ${countArticles(format, articles)} de plus, dans l’application.`,
    },
  },
});

export const editionFileArea = createArea(makeEditionFile, {
  de: async () => (await import("../de/editionFile")).makeEditionFile,
  en: async () => (await import("../en/editionFile")).makeEditionFile,
});
