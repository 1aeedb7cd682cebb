import { createArea } from "../base/area";

export const makeMutes = () => ({
  mutes: {
    title: "Articles masqués",
    intro:
      "Choisissez un mot, un thème ou un lieu\u00a0: ses articles disparaissent de la page d’accueil et des listes, qui indiquent combien sont masqués, mais restent dans la recherche, la bibliothèque et vos alertes.",
    ofArticle: "Cet article",
    field: "Un mot, un thème ou un lieu",
    hint: "Un mot compte s’il est en entier dans le titre ou le résumé, avec ou sans accents : « grand » ne masque pas « grande ».",
    word: (name: string) => `Le mot « ${name} »`,
    topic: (name: string) => `Le thème « ${name} »`,
    place: (name: string) => `Le lieu « ${name} »`,
    muted: "Déjà masqués",
    remove: (name: string) => `Ne plus masquer « ${name} »`,
    added: (name: string) => `Les articles sur « ${name} » sont masqués`,
    removed: (name: string) => `Les articles sur « ${name} » sont de nouveau là`,
    notAWord: "Il faut au moins une lettre ou un chiffre.",
  },
});

export const mutesArea = createArea(makeMutes, {
  de: async () => (await import("../de/mutes")).makeMutes,
  en: async () => (await import("../en/mutes")).makeMutes,
});

export type MutesMessages = ReturnType<typeof makeMutes>["mutes"];
