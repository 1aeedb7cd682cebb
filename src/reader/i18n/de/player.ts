import type { ListenProblem } from "../../../domain/speak/listenProblem";
import type { Format } from "../base/format";
import type { makePlayer as frenchPlayer } from "../fr/player";
import { makeListen } from "./article";

export const makePlayer = (format: Format): ReturnType<typeof frenchPlayer> => ({
  listen: {
    ...makeListen().listen,
    region: "Vorlesen",
    openSheet: "Hörliste öffnen",
    play: "Vorlesen",
    pause: "Pause",
    loading: "Wird vorbereitet…",
    finished: "Zu Ende gelesen",
    place: (position: number, count: number) => `Satz ${format.number(position)} von ${format.number(count)}`,
    previousSentence: "Voriger Satz",
    nextSentence: "Nächster Satz",
    previousArticle: "Voriger Artikel",
    nextArticle: "Nächster Artikel",
    close: "Vorlesen beenden",
    rate: (rate: number) => `${format.number(rate)} ×`,
    changeRate: (rate: number) => `${format.number(rate)} ×, Tempo ändern`,
    sheet: "Anhören",
    speed: "Tempo",
    slower: "Langsamer",
    faster: "Schneller",
    sleep: "Anhalten",
    sleepNever: "Nie",
    sleepArticle: "Am Ende des Artikels",
    sleepMinutes: (minutes) => `In ${format.number(minutes)} Min.`,
    voice: "Stimme",
    bestVoice: "Die beste dieses Geräts",
    voiceName: (name: string, isLocal: boolean) => (isLocal ? name : `${name} (mit Netz)`),
    voiceHint: (name: string) => `Liest jetzt: ${name}`,
    queue: "Danach",
    emptyQueue: "Noch nichts vorgemerkt.",
    addShown: "Den gezeigten Artikel vormerken",
    suggestion: "Auch lesenswert",
    add: (title: string) => `Vormerken: ${title}`,
    moveUp: (title: string) => `Nach oben: ${title}`,
    moveDown: (title: string) => `Nach unten: ${title}`,
    remove: (title: string) => `Entfernen: ${title}`,
    moved: (title: string, position: number, count: number) =>
      `${title}: ${format.number(position)} von ${format.number(count)}`,
    removed: (title: string) => `Entfernt: ${title}`,
    problem: (problem: ListenProblem): string => {
      switch (problem.kind) {
        case "no-speech":
          return "Dieser Browser kann nicht vorlesen.";
        case "no-voice":
          return "Dieses Gerät hat keine französische Stimme. Fügen Sie in seinen Einstellungen unter Sprachausgabe eine hinzu und versuchen Sie es noch einmal.";
        case "voice-needs-network":
          return `Die Stimme „${problem.voice}“ braucht Netz, und dieses Gerät hat keine andere französische Stimme.`;
        case "interrupted":
          return "Das Vorlesen wurde unterbrochen.";
        case "other-tab":
          return "Das Vorlesen geht in einem anderen Tab weiter.";
        case "not-allowed":
          return "Der Browser wartet, bis Sie „Vorlesen“ drücken.";
        case "no-answer":
          return "Die Stimme antwortet nicht. Versuchen Sie es noch einmal oder wählen Sie eine andere Stimme.";
        case "missing":
          return `„${problem.title}“ ist nicht mehr in der Ausgabe.`;
        case "unreadable":
          return "Der Artikel konnte auf diesem Gerät nicht gelesen werden. Laden Sie die Seite neu.";
        case "failed":
          return `Die Stimme konnte diesen Satz nicht lesen (${problem.code}). Versuchen Sie es noch einmal oder wählen Sie eine andere Stimme.`;
      }
    },
  },
});
