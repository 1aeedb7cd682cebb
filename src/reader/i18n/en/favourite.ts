import type { makeFavourite as makeFrench } from "../fr/favourite";

export const makeFavourite = (): ReturnType<typeof makeFrench> => ({
  favourite: {
    tool: "Favourite",
    add: "Add to favourites",
    remove: "Remove from favourites",
    tags: "Tags",
    note: "Note",
    several: "Select several articles",
  },
});
