/** Everything that the application stores; a test compares this list with the stores. */
const kept = {
  settings:
    "vos réglages : couleurs, texte, langue, voix, profil, textes gardés, téléchargements, notifications, ce que vous masquez ;",
  readings: "vos lectures : où vous en êtes dans chaque article, et leur historique ;",
  favourites:
    "vos favoris, avec leurs titres, et le texte de ce qu’une édition retire alors que votre bibliothèque y renvoie ;",
  tags: "vos étiquettes ;",
  highlights: "vos surlignages ;",
  notes: "vos notes, et le brouillon de celle que vous écrivez ;",
  followUps: "vos suivis : avancement, date, étapes, remarques ;",
  views: "vos vues et vos recherches enregistrées, avec ce que vous en avez déjà vu ;",
  searches: "vos recherches récentes ;",
  dossier: "votre dossier : liste, titre, introduction ;",
  listening: "l’endroit où vous en êtes d’une écoute ;",
  copy: "une copie de secours de tout cela, et le journal des derniers changements ;",
  marks:
    "de quoi ne pas vous le redire : conseils et nouveautés déjà montrés, rappel et date de la dernière sauvegarde ;",
  identity: "un numéro tiré au hasard, pour voir si le téléphone a effacé votre bibliothèque ;",
  edition: "l’édition : articles, programmes, lieux, sigles, chiffres, carte, contacts, index de recherche ;",
  handed: "un fichier qui vient d’être partagé avec l’application, jusqu’à ce qu’elle l’ouvre ;",
  app: "les fichiers de l’application, la une et l’article ouvert en dernier tels qu’ils s’affichent, pour qu’elle s’ouvre sans réseau.",
};

export const makePrivacy = () => ({
  privacy: {
    lead: "L’application n’envoie aucune de vos données.",
    kept,
    sections: [
      {
        heading: "Ce que l’application ne fait pas",
        paragraphs: [
          "Pas de compte, pas de cookies, pas de mesure d’audience, pas de publicité. L’application ne parle qu’au site d’où elle vient : ses propres règles de sécurité lui interdisent tout autre serveur.",
          "Elle y télécharge des fichiers, les mêmes pour tout le monde. Elle n’y envoie ni vos lectures, ni vos recherches, ni vos réglages.",
        ],
        items: [],
      },
      {
        heading: "Ce qui est gardé sur ce téléphone",
        paragraphs: ["Dans l’espace que votre navigateur réserve à cette application, et nulle part ailleurs :"],
        items: Object.values(kept),
      },
      {
        heading: "Ce qui dépend d’autres que nous",
        paragraphs: [
          "Comme tout site, celui qui héberge ces fichiers voit passer votre adresse IP quand l’application les télécharge ; il peut en garder un journal.",
          "Si vous ne gardez qu’une partie d’une grande édition, ouvrir ou chercher un texte qui n’est pas sur ce téléphone demande des fichiers à ce site : son journal peut laisser deviner quel texte, ou quels mots.",
          "Quand vous touchez un numéro de téléphone, une adresse, un lien ou « Partager », une autre application s’ouvre et reçoit ce que vous lui donnez.",
          "Pour écouter un article, certaines voix du téléphone passent par Internet : celui qui fournit la voix reçoit alors le texte lu. Les voix du téléphone lui-même n’envoient rien.",
        ],
        items: [],
      },
      {
        heading: "Tout effacer",
        paragraphs: ["Ce qui est sur ce téléphone est à vous : l’effacer n’en laisse de copie nulle part."],
        items: [
          "Application installée : désinstallez-la. Android demande s’il faut aussi effacer ses données : acceptez.",
          "Dans un navigateur : ouvrez les réglages du site (l’icône à gauche de l’adresse), puis effacez ses données.",
          "Sur iPhone et iPad : Réglages, Apps, Safari, Avancé, Données de sites web.",
        ],
      },
    ],
  },
});
