import { useArea } from "./area";
import { statements } from "./areas/statements";
import type { Statements } from "./fr/statements";

export function useStatements(): Statements {
  return useArea(statements);
}
