import { createArea } from "../area";
import { makeFrenchStatements } from "../fr/statements";

export const statementsArea = createArea(makeFrenchStatements, {
  de: async () => (await import("../de/statements")).makeGermanStatements,
  en: async () => (await import("../en/statements")).makeEnglishStatements,
});
