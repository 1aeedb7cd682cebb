/** Sentences about keeping an article or a programme, said wherever one is shown. */
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
