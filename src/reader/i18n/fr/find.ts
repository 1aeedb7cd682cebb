import type { Format } from "../format";

export const makeFind = (format: Format) => ({
  find: {
    label: "Rechercher dans l’article",
    results: (count: number) => {
      if (count === 0) return "Aucun résultat";
      return `${format.number(count)} ${count < 2 ? "résultat" : "résultats"}`;
    },
    place: (position: number, count: number) => `${format.number(position)} sur ${format.number(count)}`,
    next: "Résultat suivant",
    previous: "Résultat précédent",
    close: "Fermer la recherche",
  },
});
