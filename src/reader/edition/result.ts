import type { InstallProblem } from "../../domain/edition/installProblem";

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: InstallProblem };

export function refuse(problem: InstallProblem): Result<never> {
  return { ok: false, problem };
}
