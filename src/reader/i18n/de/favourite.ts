import type { makeFavourite as makeFrench } from "../fr/favourite";

export const makeFavourite = (): ReturnType<typeof makeFrench> => ({
  favourite: {
    tool: "Merken",
    add: "Zu den Favoriten",
    remove: "Aus den Favoriten nehmen",
    tags: "Etiketten",
    note: "Notiz",
    several: "Mehrere Artikel auswählen",
  },
});
