import type { makeListen as makeFrench } from "../fr/listen";

export const makeListen = (): ReturnType<typeof makeFrench> => ({
  listen: {
    playAll: "Titelseite anhören",
    tool: "Anhören",
    pauseTool: "Pause",
    notLoaded: "Das Vorlesen konnte nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie Netz haben.",
    chooseTitle: "Ein anderer Artikel wird vorgelesen",
    playNow: "Jetzt anhören",
    playNext: "Danach anhören",
    added: (title: string) => `Danach: ${title}`,
  },
});
