import type { DueShelf } from "../../../domain/library/followUpDue";
import { createArea } from "../base/area";
import type { Format } from "../base/format";

export const makeLibrary = (format: Format) => {
  const counted = (count: number, one: string, many: string): string =>
    `${format.number(count)} ${count < 2 ? one : many}`;
  return {
    library: {
      listen: "Écouter mes favoris",
      loading: "Ouverture de votre bibliothèque…",
      parts: "Parties de la bibliothèque",
      alerts: "Alertes",
      tabs: {
        favourites: "Favoris",
        followUps: "Mes démarches",
        tags: "Étiquettes",
        remarks: "Notes et surlignages",
        resume: "Reprendre",
        history: "Historique",
      },
      kinds: { label: "Type", all: "Tout", articles: "Articles", programmes: "Programmes" },
      count: (count: number) => counted(count, "élément", "éléments"),
      found: (count: number, of: number) => `${format.number(count)} sur ${format.number(of)}`,
      withdrawn: "N’est plus dans l’édition",
      withdrawnFrom: (day: string) => `Retiré de l’édition du ${format.day(day)}`,
      programme: "Programme",
      more: "Afficher la suite",
      empty: {
        favouritesTitle: "Pas encore de favori",
        favourites: "Touchez « Favori » sous un article, ou, sur « À la une », glissez sa ligne vers la gauche.",
        favouritesByMouse: "Choisissez « Favori » sous un article, ou dans le menu « … » de sa ligne sur « À la une ».",
        followUpsTitle: "Pas encore de démarche",
        followUps: "Sur la fiche d’un programme, touchez « Suivi » : il se range ici, à sa date.",
        seeProgrammes: "Voir les programmes",
        seeFollowUps: "Voir mes démarches",
        tagsTitle: "Pas encore d’étiquette",
        tags: "Dans un article : « Plus », puis « Étiquettes ». Une étiquette réunit ce qui va ensemble pour vous.",
        remarksTitle: "Ni note ni surlignage",
        remarks: "Sélectionnez un passage d’un article pour le surligner, ou écrivez une note depuis « Plus ».",
        resumeTitle: "Rien à reprendre",
        resume: "Un article commencé et pas fini vous attend ici, à l’endroit où vous l’avez laissé.",
        historyTitle: "Aucune lecture gardée",
        history: "Les articles que vous ouvrez apparaissent ici, sur ce téléphone seulement.",
        filteredTitle: "Rien ne correspond",
        filtered: "Aucun élément ne remplit toutes ces conditions.",
        see: "Voir les articles",
      },
      followUps: {
        edit: "Modifier le suivi",
        of: (title: string) => `Suivi de « ${title} »`,
        steps: (title: string) => `Étapes de « ${title} »`,
        shelves: {
          late: "En retard",
          "this-week": "Dans les sept jours",
          later: "Plus tard",
          undated: "Sans date",
          done: "Terminées",
        } satisfies Record<DueShelf, string>,
      },
      filter: {
        open: "Filtrer",
        title: "Filtrer",
        words: "Mots du titre, du passage ou de la note",
        tags: "Étiquettes",
        tagState: (name: string) => `Étiquette « ${name} »`,
        any: "Peu importe",
        has: "Avec",
        hasNot: "Sans",
        without: (name: string) => `sans ${name}`,
        colour: "Couleur du surlignage",
        colours: { mirabelle: "Mirabelle", sapin: "Sapin", gres: "Grès", ardoise: "Ardoise" },
        anyColour: "Toutes les couleurs",
        onlyNotes: "Avec une note seulement",
        withNote: "avec une note",
        remove: (what: string) => `Retirer le filtre « ${what} »`,
        clear: "Effacer les filtres",
        active: "Filtres choisis",
      },
      views: {
        label: "Vues enregistrées",
        save: "Enregistrer cette vue",
        name: "Nom de la vue",
        keep: "Enregistrer",
        saved: "Vue enregistrée",
        remove: (name: string) => `Supprimer la vue « ${name} »`,
        removed: "Vue supprimée",
      },
      tags: {
        count: (count: number) => counted(count, "étiquette", "étiquettes"),
        once: "Utilisée une fois",
        unused: "Jamais utilisée",
        uses: (count: number) => counted(count, "usage", "usages"),
        all: "Toutes les étiquettes",
        edit: "Modifier",
        editTitle: "Modifier l’étiquette",
        name: "Nom",
        rename: "Renommer",
        renamed: "Étiquette renommée",
        colour: "Couleur",
        colours: {
          none: "Aucune",
          sapin: "Sapin",
          gres: "Grès",
          ardoise: "Ardoise",
          mirabelle: "Mirabelle",
          vigne: "Vigne",
        },
        remove: "Supprimer l’étiquette",
        removed: (name: string) => `Étiquette « ${name} » supprimée`,
        mergeTitle: (name: string) => `« ${name} » existe déjà`,
        merge: (from: string, into: string) =>
          `Tout ce qui porte « ${from} » portera « ${into} », et « ${from} » disparaîtra.`,
        mergeConfirm: "Fusionner",
        mergeCancel: "Garder les deux",
        merged: (into: string) => `Réunies sous « ${into} »`,
      },
      remark: {
        on: (title: string) => `Dans « ${title} »`,
        tagsOf: (title: string) => `Étiquettes de « ${title} »`,
        noteOf: (title: string) => `Note sur « ${title} »`,
      },
      resume: {
        left: (minutes: number) =>
          minutes < 1
            ? "Moins d’une minute"
            : `${format.number(minutes)} min ${minutes < 2 ? "restante" : "restantes"}`,
      },
      history: {
        done: "Lu",
        keep: "Garder l’historique de lecture",
        keepHint: "Si vous désactivez ce réglage, ni l’historique ni l’endroit où reprendre ne sont gardés.",
        clear: "Effacer l’historique",
        clearTitle: "Effacer l’historique ?",
        clearText: "Les lectures et les endroits où reprendre seront effacés. Favoris, notes et étiquettes restent.",
        clearConfirm: "Effacer",
        clearCancel: "Garder",
        cleared: "Historique effacé",
      },
      backup: "Sauvegarder",
      backupTitle: "Sauvegarder et exporter",
      later: "Plus tard",
      reminder: (count: number) =>
        `${counted(count, "changement n’est", "changements ne sont")} dans aucune sauvegarde.`,
      recover: "J’ai déjà une bibliothèque",
      recoverWhy:
        "Dans le navigateur ou sur l’autre appareil, ouvrez « Ma bibliothèque », « Sauvegarder » ; puis choisissez ici ce fichier.",
      evicted: "Ce téléphone a effacé votre bibliothèque. Rien n’est écrit tant que vous n’avez pas choisi.",
      recoverLoss: "Voir ce qui peut être rétabli",
      outdated: "Une version plus récente est ouverte dans un autre onglet. Rechargez cette page.",
      reload: "Recharger",
    },
  };
};

export const libraryArea = createArea(makeLibrary, {
  de: async () => (await import("../de/library")).makeLibrary,
  en: async () => (await import("../en/library")).makeLibrary,
});

export type LibraryMessages = ReturnType<typeof libraryArea.read>["library"];
