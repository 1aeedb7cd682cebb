import { type Format, makeFormat } from "../format";
import { makeAbout } from "./about";
import { makeAccessibility } from "./accessibility";
import { makePrivacy } from "./privacy";
import { makeSettings } from "./settings";

/**
 * The settings and the long texts behind them. Few readers open them: apart from the other sentences, so that a first
 * visit does not carry them.
 */
export const makeFrenchStatements = (format: Format = makeFormat("fr")) => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});

export type Statements = ReturnType<typeof makeFrenchStatements>;
