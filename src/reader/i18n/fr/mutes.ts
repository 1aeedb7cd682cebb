import { createArea } from "../base/area";

export const makeMutes = () => ({
  mutes: {
    title: "Articles masqués",
    intro:
      "Les articles d’un mot, d’un thème ou d’un lieu quittent la page d’accueil et les listes, qui disent combien elles en masquent. La recherche, la bibliothèque et les alertes de ce que vous suivez ne masquent rien.",
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
