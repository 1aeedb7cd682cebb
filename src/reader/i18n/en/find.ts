import type { Format } from "../format";
import type { makeFind as makeFrench } from "../fr/find";

export const makeFind = (format: Format): ReturnType<typeof makeFrench> => ({
  find: {
    label: "Search this article",
    results: (count: number) => {
      if (count === 0) return "No results";
      return `${format.number(count)} ${count === 1 ? "result" : "results"}`;
    },
    place: (position: number, count: number) => `${format.number(position)} of ${format.number(count)}`,
    next: "Next result",
    previous: "Previous result",
    close: "Close the search",
  },
});
