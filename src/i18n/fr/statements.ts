import { type Format, makeFormat } from "../format";
import { makeAbout } from "./about";
import { makeAccessibility } from "./accessibility";
import { makePrivacy } from "./privacy";

/** Long texts that few readers open: apart from the other sentences, so that the first screen does not carry them. */
export const makeFrenchStatements = (format: Format = makeFormat("fr")) => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
});

export type Statements = ReturnType<typeof makeFrenchStatements>;
