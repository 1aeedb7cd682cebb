import { type Format, makeFormat } from "../format";
import type { Statements } from "../fr/statements";
import { makeAbout } from "./about";
import { makeAccessibility } from "./accessibility";
import { makePrivacy } from "./privacy";
import { makeSettings } from "./settings";

export const makeEnglishStatements = (format: Format = makeFormat("en")): Statements => ({
  ...makeAbout(format),
  ...makeAccessibility(format),
  ...makePrivacy(),
  ...makeSettings(format),
});
