import type { Format } from "../format";
import type { makeFind as makeFrench } from "../fr/find";

export const makeFind = (format: Format): ReturnType<typeof makeFrench> => ({
  find: {
    label: "Im Artikel suchen",
    results: (count: number) => {
      if (count === 0) return "Keine Treffer";
      return `${format.number(count)} Treffer`;
    },
    place: (position: number, count: number) => `${format.number(position)} von ${format.number(count)}`,
    next: "Nächster Treffer",
    previous: "Voriger Treffer",
    close: "Suche schließen",
  },
});
