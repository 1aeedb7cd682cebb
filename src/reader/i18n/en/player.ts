import type { ListenProblem } from "../../../domain/speak/listenProblem";
import type { Format } from "../base/format";
import type { makePlayer as frenchPlayer } from "../fr/player";
import { makeListen } from "./article";

export const makePlayer = (format: Format): ReturnType<typeof frenchPlayer> => ({
  listen: {
    ...makeListen().listen,
    region: "Reading aloud",
    openSheet: "Open the listening list",
    play: "Play",
    pause: "Pause",
    loading: "Getting ready…",
    finished: "Read to the end",
    place: (position: number, count: number) => `Sentence ${format.number(position)} of ${format.number(count)}`,
    previousSentence: "Previous sentence",
    nextSentence: "Next sentence",
    previousArticle: "Previous article",
    nextArticle: "Next article",
    close: "Stop listening",
    rate: (rate: number) => `${format.number(rate)} ×`,
    changeRate: (rate: number) => `${format.number(rate)} ×, change the speed`,
    sheet: "Listen",
    speed: "Speed",
    slower: "Slower",
    faster: "Faster",
    sleep: "Stop",
    sleepNever: "Never",
    sleepArticle: "At the end of the article",
    sleepMinutes: (minutes) => `In ${format.number(minutes)} min`,
    voice: "Voice",
    bestVoice: "The best one on this phone",
    voiceName: (name: string, isLocal: boolean) => (isLocal ? name : `${name} (needs a network)`),
    voiceHint: (name: string) => `Reading now: ${name}`,
    queue: "Up next",
    emptyQueue: "Nothing to follow yet.",
    addShown: "Add the article on the screen",
    suggestion: "Read also",
    add: (title: string) => `Add to what follows: ${title}`,
    moveUp: (title: string) => `Move up: ${title}`,
    moveDown: (title: string) => `Move down: ${title}`,
    remove: (title: string) => `Remove: ${title}`,
    moved: (title: string, position: number, count: number) =>
      `${title}: ${format.number(position)} of ${format.number(count)}`,
    removed: (title: string) => `Removed: ${title}`,
    problem: (problem: ListenProblem): string => {
      switch (problem.kind) {
        case "no-speech":
          return "This browser cannot read aloud.";
        case "no-voice":
          return "This phone has no French voice. Add one in its settings, under text-to-speech, then try again.";
        case "voice-needs-network":
          return `The voice “${problem.voice}” needs a network, and this phone has no other French voice.`;
        case "interrupted":
          return "Reading was interrupted.";
        case "other-tab":
          return "Reading goes on in another tab.";
        case "not-allowed":
          return "The browser waits until you press “Play”.";
        case "no-answer":
          return "The voice does not answer. Try again, or choose another voice.";
        case "missing":
          return `“${problem.title}” is no longer in the edition.`;
        case "unreadable":
          return "The article could not be read on this phone. Reload the page.";
        case "failed":
          return `The voice could not read this sentence (${problem.code}). Try again, or choose another voice.`;
      }
    },
  },
});
