export const makeListen = () => ({
  listen: {
    playAll: "Écouter la une",
    tool: "Écouter",
    pauseTool: "Pause",
    notLoaded: "La lecture à voix haute n’a pas pu être chargée. Réessayez avec le réseau.",
    chooseTitle: "Un autre article est en lecture",
    playNow: "Écouter maintenant",
    playNext: "Ajouter à la suite",
    added: (title: string) => `Ajouté à la suite : ${title}`,
  },
});
