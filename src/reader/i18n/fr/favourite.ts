export const makeFavourite = () => ({
  favourite: {
    tool: "Favori",
    add: "Ajouter aux favoris",
    remove: "Retirer des favoris",
    tags: "Étiquettes",
    note: "Note",
    several: "Sélectionner plusieurs articles",
  },
});
