import { useArea } from "./area";
import { statements } from "./areas/statements";
import type { Statements } from "./fr/statements";

export function useStatementMessages(): Statements {
  return useArea(statements);
}
