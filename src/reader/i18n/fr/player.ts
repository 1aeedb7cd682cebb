import type { ListenProblem } from "../../../domain/speak/listenProblem";
import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { makeListen } from "./article";

export const makePlayer = (format: Format) => ({
  listen: {
    ...makeListen().listen,
    region: "Lecture à voix haute",
    openSheet: "Ouvrir la liste d’écoute",
    play: "Lire",
    pause: "Pause",
    loading: "Préparation…",
    finished: "Lecture terminée",
    place: (position: number, count: number) => `Phrase ${format.number(position)} sur ${format.number(count)}`,
    previousSentence: "Phrase précédente",
    nextSentence: "Phrase suivante",
    previousArticle: "Article précédent",
    nextArticle: "Article suivant",
    close: "Fermer la lecture",
    rate: (rate: number) => `${format.number(rate)} ×`,
    changeRate: (rate: number) => `${format.number(rate)} ×, changer la vitesse`,
    sheet: "Écouter",
    speed: "Vitesse",
    slower: "Moins vite",
    faster: "Plus vite",
    sleep: "S’arrêter",
    sleepNever: "Jamais",
    sleepArticle: "À la fin de l’article",
    sleepMinutes: (minutes: number) => `Dans ${format.number(minutes)} min`,
    voice: "Voix",
    bestVoice: "La meilleure de ce téléphone",
    voiceName: (name: string, isLocal: boolean) => (isLocal ? name : `${name} (avec réseau)`),
    voiceHint: (name: string) => `Lit maintenant : ${name}`,
    queue: "À suivre",
    emptyQueue: "Rien à suivre pour l’instant.",
    addShown: "Ajouter l’article affiché",
    suggestion: "Lire aussi",
    add: (title: string) => `Ajouter à la suite : ${title}`,
    moveUp: (title: string) => `Monter : ${title}`,
    moveDown: (title: string) => `Descendre : ${title}`,
    remove: (title: string) => `Retirer : ${title}`,
    moved: (title: string, position: number, count: number) =>
      `${title} : ${format.number(position)} sur ${format.number(count)}`,
    removed: (title: string) => `Retiré : ${title}`,
    problem: (problem: ListenProblem): string => {
      switch (problem.kind) {
        case "no-speech":
          return "Ce navigateur ne sait pas lire à voix haute.";
        case "no-voice":
          return "Ce téléphone n’a pas de voix française. Ajoutez-en une dans ses réglages, à la synthèse vocale, puis réessayez.";
        case "voice-needs-network":
          return `La voix « ${problem.voice} » a besoin du réseau, et ce téléphone n’a pas d’autre voix française.`;
        case "interrupted":
          return "La lecture a été interrompue.";
        case "other-tab":
          return "La lecture continue dans un autre onglet.";
        case "not-allowed":
          return "Le navigateur attend que vous appuyiez sur « Lire ».";
        case "no-answer":
          return "La voix ne répond pas. Réessayez, ou choisissez une autre voix.";
        case "missing":
          return `« ${problem.title} » n’est plus dans l’édition.`;
        case "unreadable":
          return "L’article n’a pas pu être lu sur ce téléphone. Rechargez la page.";
        case "failed":
          return `La voix n’a pas pu lire cette phrase (${problem.code}). Réessayez, ou choisissez une autre voix.`;
      }
    },
  },
});

export const playerArea = createArea(makePlayer, {
  de: async () => (await import("../de/player")).makePlayer,
  en: async () => (await import("../en/player")).makePlayer,
});

export type PlayerMessages = ReturnType<typeof playerArea.read>["listen"];
