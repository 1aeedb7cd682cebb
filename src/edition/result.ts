import type { InstallProblem } from "../domain/edition/installProblem";

/** A step of an installation: its value, or why the installation ends here. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: InstallProblem };

export function refuse(problem: InstallProblem): Result<never> {
  return { ok: false, problem };
}
