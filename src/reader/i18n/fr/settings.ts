import type { Format } from "../base/format";

/** `words`: further terms that find a setting, never shown. */
export const makeSettings = (format: Format) => ({
  settings: {
    search: "Chercher un réglage",
    clear: "Effacer",
    results: (count: number) => {
      if (count === 0) return "Aucun réglage";
      return `${format.number(count)} ${count < 2 ? "réglage" : "réglages"}`;
    },
    emptyTitle: "Aucun réglage trouvé",
    empty: (query: string) => `Rien ne correspond à « ${query} ».`,
    showAll: "Tout afficher",
    sections: {
      reading: "Lecture",
      language: "Langue",
      edition: "Édition et stockage",
      library: "Bibliothèque",
      privacy: "Confidentialité",
      about: "À propos",
    },
    colourScheme: {
      title: "Couleurs",
      words: "thème clair sombre sépia contraste nuit jour noir blanc apparence affichage",
    },
    text: {
      title: "Texte des articles",
      detail: "Taille, caractère, espacements, page par page",
      words: "police lettres gros grand petit interligne marges justifié dyslexie concentration Aa",
    },
    language: {
      title: "Langue de l’application",
      detail: "Les articles restent dans la langue où ils sont écrits.",
      auto: "Comme le téléphone",
      changed: "L’application est en français.",
      failed: "Cette langue n’est pas encore sur ce téléphone : il faut du réseau une fois.",
      words: "français allemand anglais traduction deutsch english",
    },
    edition: {
      title: "Hors ligne",
      detail: "Ce qui est sur ce téléphone, mises à jour, réparation",
      words: "stockage place mémoire téléchargement réseau version vider effacer cache",
    },
    editionFile: {
      title: "Édition en un fichier",
      detail: "Partager l’édition ou un thème, ou ouvrir ce qu’on vous a donné",
      words: "partager envoyer transmettre thème copier clé USB sans réseau ouvrir fichier édition Bluetooth",
    },
    downloads: {
      title: "Nouvelles éditions",
      always: "Toujours",
      unmetered: "Sauf mobile",
      ask: "Demander",
      hint: {
        always: "Téléchargement automatique, quels que soient la taille et le réseau.",
        unmetered:
          "Téléchargement automatique jusqu’à 500\u00a0ko, sauf sur un réseau mobile ou avec l’économie de données, quand le navigateur les signale. Les autres éditions vous sont proposées avec leur taille.",
        ask: "Chaque édition vous est proposée avec sa taille.",
      },
      words: "téléchargement automatique données mobiles forfait wifi mise à jour édition",
    },
    notify: {
      title: "M’avertir des nouveautés",
      detail: "Une notification au plus par édition, quand elle apporte du nouveau à ce que vous suivez.",
      impossible:
        "Ce navigateur n’affiche pas de notifications. Sur iPhone et iPad, seule l’application installée sur l’écran d’accueil le peut.",
      denied: "Le navigateur les refuse pour ce site. Autorisez-les dans ses réglages, puis revenez ici.",
      words: "notification alerte prévenir suivre suivi nouveauté pastille",
    },
    contacts: {
      title: "Contacts",
      detail: "Adresses et téléphones donnés avec les textes",
      words: "appeler adresse aide",
    },
    install: {
      title: "Installer l’application",
      detail: "Sur l’écran d’accueil",
      words: "écran accueil raccourci icône téléphone ajouter",
    },
    backup: {
      title: "Sauvegarder",
      detail: "Toute la bibliothèque en un fichier, à enregistrer ou à envoyer",
      words: "sauvegarde export exporter copie transférer envoyer partager changer téléphone",
    },
    recover: {
      title: "J’ai déjà une bibliothèque",
      detail: "La reprendre d’une sauvegarde",
      words: "rétablir récupérer importer sauvegarde nouveau téléphone",
    },
    history: {
      title: "Historique de lecture",
      detail: "Le garder ou l’effacer",
      words: "lectures lus reprendre effacer oublier",
    },
    profile: {
      title: "Mon profil",
      detail: "Métier et département, pour choisir des programmes",
      words: "artisan agriculteur entreprise métier public département",
    },
    voice: {
      title: "Voix de lecture",
      detail: "La meilleure de ce téléphone, ou celle que vous choisissez",
      words: "écouter lire haute voix synthèse vocale accent",
    },
    mutes: {
      title: "Articles masqués",
      detail: "Les mots, thèmes et lieux que les listes ne montrent pas",
      words: "masquer cacher filtrer mot thème lieu bloquer ignorer",
    },
    privacy: {
      title: "L’application n’envoie aucune de vos données",
      detail: "Ce qui est gardé, où, et comment l’effacer",
      words: "vie privée données personnelles cookies compte suivi rgpd supprimer",
    },
    about: {
      title: "À propos de l’application",
      detail: "Versions, nouveautés, licences, remerciements",
      words: "version licence crédits auteurs code source nouveautés changements",
    },
    accessibility: {
      title: "Accessibilité",
      detail: "Déclaration : partiellement conforme",
      words: "handicap rgaa lecteur d’écran malvoyant aveugle clavier",
    },
    heard: {
      title: "Marquer comme lus les articles écoutés",
      detail: "Un article écouté jusqu’au bout est marqué comme lu.",
      words: "écouter audio lecture",
    },
    slash: {
      title: "Touche « / »",
      detail: "Avec un clavier, elle ouvre la recherche depuis tout écran.",
      words: "raccourci clavier barre oblique slash recherche",
    },
  },
});
