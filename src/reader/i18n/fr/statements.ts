import { type Format, makeFormat } from "../format";
import { makeAbout } from "./about";
import { makeAccessibility } from "./accessibility";
import { makePrivacy } from "./privacy";
import { makeSettings } from "./settings";

/**
 * Few readers open the settings and the long texts behind them: kept apart, so that a first visit does not load them.
 */
export const makeFrenchStatements = (format: Format = makeFormat("fr")) => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});

export type Statements = ReturnType<typeof makeFrenchStatements>;
