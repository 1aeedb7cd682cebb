import { createArea } from "../area";
import { makeFrenchStatements } from "../fr/statements";

/** The settings and the long texts behind them. */
export const statements = createArea(makeFrenchStatements, {
  de: async () => (await import("../de/statements")).makeGermanStatements,
  en: async () => (await import("../en/statements")).makeEnglishStatements,
});
