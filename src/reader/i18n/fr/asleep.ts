/** What a page says of an application that has not started: it is told outside of the application (`app/boot.ts`). */
export const makeAsleep = () => ({
  asleep: {
    old: "Ce navigateur est trop ancien pour garder les articles et pour les boutons de cette page. Les textes se lisent avec le réseau.",
    network: "L’application n’a pas pu démarrer : le serveur ne répond pas, ou un réseau public demande une connexion.",
    file: (file: string) => `L’application n’a pas pu démarrer : le serveur n’envoie pas le bon fichier (${file}).`,
    type: (type: string) =>
      `L’application n’a pas pu démarrer : le serveur annonce ses fichiers sous un type que les navigateurs refusent (${type}).`,
    sound:
      "L’application n’a pas pu démarrer : ses fichiers sont arrivés entiers, mais ce navigateur ne les exécute pas.",
    retry: "Réessayer",
  },
});
