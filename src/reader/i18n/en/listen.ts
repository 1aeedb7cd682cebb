import type { makeListen as makeFrench } from "../fr/listen";

export const makeListen = (): ReturnType<typeof makeFrench> => ({
  listen: {
    playAll: "Listen to the front page",
    tool: "Listen",
    pauseTool: "Pause",
    notLoaded: "Reading aloud could not be loaded. Try again when you are online.",
    chooseTitle: "Another article is being read",
    playNow: "Listen now",
    playNext: "Listen to it next",
    added: (title: string) => `Added to what follows: ${title}`,
  },
});
