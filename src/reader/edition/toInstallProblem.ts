import type { InstallProblem } from "../../domain/edition/installProblem";
import type { LibraryProblem } from "../storage/library";

export function toInstallProblem(problem: LibraryProblem, neededBytes: number): InstallProblem {
  switch (problem.kind) {
    case "quota":
      return { kind: "quota", neededBytes };
    case "failed":
      return { kind: "storage", name: problem.name, message: problem.message };
    case "unavailable":
      return { kind: "storage", name: problem.kind, message: problem.message };
    case "evicted":
    case "slow":
    case "damaged":
    case "left-out":
    case "blocked":
    case "closed":
      return { kind: "storage", name: problem.kind, message: "" };
  }
}
