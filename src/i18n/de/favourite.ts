import type { makeFavourite as makeFrench } from "../fr/favourite";

export const makeFavourite = (): ReturnType<typeof makeFrench> => ({
  favourite: {
    tool: "Merken",
    of: (title: string) => `Merken: ${title}`,
    add: "Zu den Favoriten",
    remove: "Aus den Favoriten nehmen",
    tags: "Etiketten",
    note: "Notiz",
  },
});
