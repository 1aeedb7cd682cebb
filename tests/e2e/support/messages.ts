import { makeFrench } from "../../../src/i18n/fr";

/** The very sentences that a French reader is shown: tests look for promises, not for where they stand. */
export const messages = makeFrench();
