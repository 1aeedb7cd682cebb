import { createArea } from "../base/area";
import type { Format } from "../base/format";

/** For a library that the phone cleared, or a tab that is outdated. */
export const makeLoss = (format: Format) => ({
  loss: {
    title: "Ce téléphone a effacé votre bibliothèque",
    copy: (isoTimestamp: string, contents: readonly string[]) =>
      `Une copie de secours du ${format.moment(isoTimestamp)} est là, avec ${format.list(contents)}.`,
    undatedCopy: (contents: readonly string[]) => `Une copie de secours est là, avec ${format.list(contents)}.`,
    noCopy:
      "Il n’en reste pas de copie sur ce téléphone. Si vous avez enregistré une sauvegarde, récupérez-la ensuite dans « Ma bibliothèque ».",
    favourites: (count: number) => (count < 2 ? `${count}\u00a0favori` : `${format.number(count)}\u00a0favoris`),
    tags: (count: number) => (count < 2 ? `${count}\u00a0étiquette` : `${format.number(count)}\u00a0étiquettes`),
    highlights: (count: number) =>
      count < 2 ? `${count}\u00a0surlignage` : `${format.number(count)}\u00a0surlignages`,
    notes: (count: number) => (count < 2 ? `${count}\u00a0note` : `${format.number(count)}\u00a0notes`),
    followUps: (count: number) => (count < 2 ? `${count}\u00a0suivi` : `${format.number(count)}\u00a0suivis`),
    recover: "Tout retrouver",
    restart: "Recommencer sans la copie",
    later: "Plus tard",
    recovered: "Votre bibliothèque est revenue.",
    undo: "Annuler",
    failed: "Votre bibliothèque n’a pas pu être rétablie. La copie reste là : rechargez la page pour réessayer.",
    late: "Pas encore enregistré : ce téléphone tarde à répondre. L’application continue d’essayer.",
    outdated: {
      title: "Cet onglet est trop ancien",
      text: "Une version plus récente est ouverte ailleurs. Rien ne sera plus enregistré ici ; la note que vous écrivez est gardée en brouillon.",
      reload: "Recharger",
    },
  },
});

export const lossArea = createArea(makeLoss, {
  de: async () => (await import("../de/loss")).makeLoss,
  en: async () => (await import("../en/loss")).makeLoss,
});
