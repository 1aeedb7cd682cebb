import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { Format } from "../format";
import type { makeProblems as makeFrench } from "../fr/problems";

export const makeProblems = (format: Format): ReturnType<typeof makeFrench> => ({
  storageProblem: {
    blocked: "Another tab uses an old version. Close the other tabs, then reload.",
    damaged:
      "What this phone had stored here is damaged and will be downloaded again with a network. The rest stays readable.",
    "left-out": "This text is not on this phone: it can be read with a network.",
    quota: "The phone has no space left.",
    unavailable: "This browser refuses to store data (private browsing?). Articles stay readable while you are online.",
    slow: "The data is slow to answer. It will appear as soon as it arrives.",
    closed: "The connection to the data was closed. Reload the page.",
    failed: "The data on this phone could not be read. Reload the page.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "The server does not answer. The download will resume where it stopped.";
      case "redirected":
        return `The server points to another address (${problem.path}), which was not followed. A public network may be asking for a sign-in. The edition here stays readable.`;
      case "not-found":
        return `The server does not have the file ${problem.path} (answer ${problem.status}). The edition here stays readable.`;
      case "not-an-edition":
        return "The answer is not an edition. A public network may be asking for a sign-in. The edition here stays readable.";
      case "newer-format":
        return "This edition needs a newer version of the app. Update the app.";
      case "untrusted":
        return "The edition on the server has no valid signature and was refused. The edition here stays readable.";
      case "expired":
        return `The edition on the server has been out of date since ${format.day(problem.expiredAt.slice(0, 10))}, unless this phone’s date is wrong. The edition here stays readable.`;
      case "older":
        return `The server offers an older edition, of ${format.day(problem.publishedOn)}. It was refused. The edition here stays readable.`;
      case "truncated":
        return `A file arrived incomplete (${problem.path}). The edition here stays readable.`;
      case "altered":
        return `A file was changed on its way (${problem.path}) and was refused. The edition here stays readable.`;
      case "too-large":
        return `A file is too large (${problem.path}) and was refused. The edition here stays readable.`;
      case "invalid-part":
        return `A file does not have the expected format (${problem.path}) and was refused. The edition here stays readable.`;
      case "quota":
        return `The phone lacks space: ${format.bytes(problem.neededBytes)} are needed. The edition here stays readable.`;
      case "storage":
        return "The phone could not store the edition. The edition here stays readable.";
    }
  },
});
