import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { Format } from "../format";
import type { makeProblems as makeFrench } from "../fr/problems";

export const makeProblems = (format: Format): ReturnType<typeof makeFrench> => ({
  storageProblem: {
    blocked: "Ein anderer Tab benutzt eine alte Version. Schließen Sie die anderen Tabs und laden Sie neu.",
    damaged:
      "Was dieses Gerät hier gespeichert hatte, ist beschädigt und wird mit Netz neu geladen. Das Übrige bleibt lesbar.",
    "left-out": "Dieser Text ist nicht auf diesem Gerät: Mit Netz lässt er sich lesen.",
    quota: "Auf dem Gerät ist kein Platz mehr.",
    unavailable: "Dieser Browser speichert keine Daten (privater Modus?). Mit Netz bleiben die Artikel lesbar.",
    slow: "Die Daten lassen auf sich warten. Sie erscheinen, sobald sie da sind.",
    closed: "Die Verbindung zu den Daten wurde geschlossen. Laden Sie die Seite neu.",
    failed: "Die Daten dieses Geräts konnten nicht gelesen werden. Laden Sie die Seite neu.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "Der Server antwortet nicht. Das Laden geht später dort weiter, wo es aufgehört hat.";
      case "redirected":
        return `Der Server verweist auf eine andere Adresse (${problem.path}), der nicht gefolgt wurde. Vielleicht verlangt ein öffentliches Netz eine Anmeldung. Die vorhandene Ausgabe bleibt lesbar.`;
      case "not-found":
        return `Der Server hat die Datei ${problem.path} nicht (Antwort ${problem.status}). Die vorhandene Ausgabe bleibt lesbar.`;
      case "not-an-edition":
        return "Die Antwort ist keine Ausgabe. Vielleicht verlangt ein öffentliches Netz eine Anmeldung. Die vorhandene Ausgabe bleibt lesbar.";
      case "newer-format":
        return "Diese Ausgabe braucht eine neuere Version der App. Aktualisieren Sie die App.";
      case "untrusted":
        return "Die Ausgabe auf dem Server trägt keine gültige Signatur und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.";
      case "expired":
        return `Die Ausgabe auf dem Server gilt seit dem ${format.day(problem.expiredAt.slice(0, 10))} nicht mehr, falls das Datum dieses Geräts stimmt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "older":
        return `Der Server bietet eine ältere Ausgabe vom ${format.day(problem.publishedOn)} an. Sie wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "truncated":
        return `Eine Datei kam unvollständig an (${problem.path}). Die vorhandene Ausgabe bleibt lesbar.`;
      case "altered":
        return `Eine Datei wurde unterwegs verändert (${problem.path}) und abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "too-large":
        return `Eine Datei ist zu groß (${problem.path}) und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "invalid-part":
        return `Eine Datei hat nicht das erwartete Format (${problem.path}) und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "quota":
        return `Auf dem Gerät fehlt Platz: ${format.bytes(problem.neededBytes)} werden gebraucht. Die vorhandene Ausgabe bleibt lesbar.`;
      case "storage":
        return "Das Gerät konnte die Ausgabe nicht speichern. Die vorhandene Ausgabe bleibt lesbar.";
    }
  },
});
