import type { Format } from "../format";

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
