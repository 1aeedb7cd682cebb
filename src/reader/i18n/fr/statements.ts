import { createArea } from "../base/area";
import { type Format, makeFormat } from "../base/format";
import { makeSettings } from "./settings";

/**
 * Few readers open the settings and the long texts behind them: kept apart, so that a first visit does not load them.
 */
export const makeFrenchStatements = (format: Format = makeFormat("fr")) => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});

export type Statements = ReturnType<typeof makeFrenchStatements>;

export const makeAbout = (format: Format) => ({
  about: {
    what: "Une application pour lire des articles, avec ou sans réseau. Elle est gratuite et libre, sans compte, sans publicité et sans mesure d’audience.",
    versions: "Versions",
    app: "Application",
    edition: "Édition",
    revision: (revision: string) => `, révision ${revision}`,
    changes: "Nouveautés",
    changesLanguage: "Cette liste est écrite en français.",
    release: (version: string, day: string) => `Version ${version}, ${format.day(day)}`,
    licences: "Licences",
    code: "Le code de l’application est libre : licence MIT.",
    texts: (publisher: string) =>
      `Les textes des articles, et les données qui en sont tirées, restent à qui les a publiés : ${publisher}. La licence du code ne s’y applique pas.`,
    fonts: "Polices de caractères",
    fontsBy: "Sous licence libre SIL OFL 1.1, réduites ici aux lettres du français, de l’allemand et de l’anglais.",
    map: "Carte",
    mapBy:
      "Les contours des départements viennent de MapSVG et du projet svg-maps de Victor Cazanave, sous licence CC BY 4.0 ; ils sont simplifiés ici. Codes des communes : INSEE ; leurs centres : IGN (Admin Express), Licence Ouverte 2.0.",
    packages: "Logiciels libres utilisés",
    fullTexts: "Textes complets des licences",
    fullTextsLanguage: "Ces textes font foi en anglais.",
    loading: "Chargement des licences…",
    unavailable: "Ces textes ne sont pas encore sur ce téléphone : il faut du réseau une fois.",
    thanks: "Remerciements",
    thanksTo:
      "À celles et ceux qui ont écrit ces articles, dessiné ces lettres et donné ces logiciels ; et à vous, qui lisez.",
  },
});

/** In the form that French law prescribes. */
export const makeAccessibility = (format: Format) => ({
  accessibility: {
    heading: "Déclaration d’accessibilité",
    commitment: (app: string) =>
      `L’équipe de « ${app} » veut que cette application serve à tout le monde, et suit pour cela les règles que l’article 47 de la loi n° 2005-102 du 11 février 2005 impose aux services publics. Cette déclaration s’applique à l’application elle-même et à tous ses écrans.`,
    state: "État de conformité",
    stateIs: (app: string) =>
      `« ${app} » est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2, selon une évaluation interne, en raison des points énumérés ci-dessous.`,
    stateLimits:
      "Aucun audit complet n’a été fait par un organisme indépendant. Au sens strict de la réglementation, un service sans audit en cours de validité est réputé non conforme : tenez cette déclaration pour provisoire.",
    results: "Résultats des tests",
    resultsAre: [
      "Tous les écrans sont contrôlés à chaque modification par des tests automatiques, qui voient environ la moitié des défauts possibles.",
      "Le reste est vérifié par des tests écrits pour cela : parcours au clavier, visibilité du focus, taille des cibles, affichage à 320 pixels de large et à 400 % de zoom, espacement du texte, couleurs forcées, animations réduites, contraste.",
      "Faute d’audit complet, aucun taux de conformité n’est publié.",
    ],
    gaps: "Contenus non accessibles",
    nonConformities: "Non-conformités et points non vérifiés",
    nonConformitiesAre: [
      "Aucun lecteur d’écran réel n’a pu être essayé : l’ordre et les noms lus ont été vérifiés dans l’arbre d’accessibilité du navigateur, pas à l’oreille.",
      "Aucune personne handicapée n’a encore essayé l’application.",
      "Dans les textes des articles, les mots d’une autre langue et les abréviations ne sont pas tous signalés.",
    ],
    derogations: "Dérogations pour charge disproportionnée",
    derogationsAre: "Aucune.",
    exempt: "Contenus non soumis à l’obligation d’accessibilité",
    exemptAre: "Les sites, cartes et applications qui s’ouvrent hors de celle-ci ne dépendent pas d’elle.",
    establishment: "Établissement de cette déclaration",
    establishedOn: (day: string) => `Cette déclaration a été établie le ${format.day(day)}.`,
    technologies: "Technologies utilisées",
    environment: "Environnement de test",
    environmentIs: [
      "Chromium sous Linux, aux tailles d’un téléphone, d’une tablette et d’un ordinateur, avec clavier et toucher simulés.",
      "Aucune combinaison avec un lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack).",
    ],
    tools: "Outils pour évaluer l’accessibilité",
    pages: "Écrans vérifiés",
    articleScreen: "Un article",
    contact: "Retour d’information et contact",
    contactAt:
      "Si vous n’arrivez pas à accéder à un contenu, demandez de l’aide ou une autre forme à qui publie cette application :",
    contactIs:
      "Si vous n’arrivez pas à accéder à un contenu, demandez de l’aide ou une autre forme à qui publie cette application. Cette édition n’indique pas encore son adresse : c’est un manque, et le premier à combler.",
    appeal: "Voies de recours",
    appealWhen:
      "Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à une fonction et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :",
    appealForm: "Écrire un message au Défenseur des droits",
    appealDelegate: "Contacter le délégué du Défenseur des droits dans votre région",
    appealPost: "Par courrier gratuit, sans timbre :",
  },
});

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

export const statementsArea = createArea(makeFrenchStatements, {
  de: async () => (await import("../de/statements")).makeGermanStatements,
  en: async () => (await import("../en/statements")).makeEnglishStatements,
});
