import { useArea } from "./area";
import { statements } from "./areas/statements";
import type { Statements } from "./fr/statements";

/** Sentences of the settings and of what is behind them. */
export function useStatements(): Statements {
  return useArea(statements);
}
