import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { Format } from "../format";

export const makeProblems = (format: Format) => ({
  storageProblem: {
    blocked: "Un autre onglet utilise une ancienne version. Fermez les autres onglets, puis rechargez.",
    damaged:
      "Ce que ce téléphone avait enregistré ici est abîmé, et sera téléchargé à nouveau avec le réseau. Le reste se lit toujours.",
    "left-out": "Ce texte n’est pas sur ce téléphone\u00a0: il se lit avec le réseau.",
    quota: "Le téléphone n’a plus de place.",
    unavailable:
      "Ce navigateur refuse d’enregistrer des données (navigation privée ?). Les articles restent lisibles avec le réseau.",
    slow: "Les données tardent à répondre. Elles s’afficheront dès leur arrivée.",
    closed: "La connexion aux données s’est fermée. Rechargez la page.",
    failed: "Les données de ce téléphone n’ont pas pu être lues. Rechargez la page.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "Le serveur ne répond pas. Le téléchargement reprendra où il en était.";
      case "redirected":
        return `Le serveur renvoie vers une autre adresse (${problem.path}), qui n’a pas été suivie. Un réseau public demande peut-être une connexion. L’édition déjà sur ce téléphone reste lisible.`;
      case "not-found":
        return `Le serveur n’a pas le fichier ${problem.path} (réponse ${problem.status}). L’édition déjà sur ce téléphone reste lisible.`;
      case "not-an-edition":
        return "La réponse reçue n’est pas une édition. Un réseau public demande peut-être une connexion. L’édition déjà sur ce téléphone reste lisible.";
      case "newer-format":
        return "Cette édition demande une version plus récente de l’application. Mettez l’application à jour.";
      case "untrusted":
        return "L’édition du serveur ne porte pas de signature valable et a été refusée. L’édition déjà sur ce téléphone reste lisible.";
      case "expired":
        return `L’édition du serveur n’est plus valable depuis le ${format.day(problem.expiredAt.slice(0, 10))}, à moins que la date de ce téléphone soit fausse. L’édition déjà sur ce téléphone reste lisible.`;
      case "older":
        return `Le serveur propose une édition plus ancienne, du ${format.day(problem.publishedOn)} : elle a été refusée. L’édition déjà sur ce téléphone reste lisible.`;
      case "truncated":
        return `Un fichier est arrivé incomplet (${problem.path}). L’édition déjà sur ce téléphone reste lisible.`;
      case "altered":
        return `Un fichier a été modifié en chemin (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "too-large":
        return `Un fichier est trop grand (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "invalid-part":
        return `Un fichier ne suit pas le format attendu (${problem.path}) et a été refusé. L’édition déjà sur ce téléphone reste lisible.`;
      case "quota":
        return `Le téléphone manque de place : il faut ${format.bytes(problem.neededBytes)}. L’édition déjà sur ce téléphone reste lisible.`;
      case "storage":
        return "Le téléphone n’a pas pu enregistrer l’édition. L’édition déjà sur ce téléphone reste lisible.";
    }
  },
});
