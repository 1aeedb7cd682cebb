/** What a page says of an application that has not started: it is told outside of the application (`app/boot.ts`). */
export const makeAsleep = () => ({
  asleep: {
    old: "Ce navigateur est trop ancien\u00a0: les articles se lisent en ligne, mais ne peuvent pas être gardés, et les boutons ne fonctionnent pas.",
    network: "L’application n’a pas pu démarrer : le serveur ne répond pas, ou un réseau public demande une connexion.",
    file: (file: string) => `L’application n’a pas pu démarrer : le serveur n’envoie pas le bon fichier (${file}).`,
    type: (type: string) =>
      `L’application n’a pas pu démarrer : le serveur annonce ses fichiers sous un type que les navigateurs refusent (${type}).`,
    sound:
      "L’application n’a pas pu démarrer : ses fichiers sont arrivés entiers, mais ce navigateur ne les exécute pas.",
    retry: "Réessayer",
  },
});
