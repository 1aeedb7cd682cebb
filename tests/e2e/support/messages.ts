import { inFrench } from "../../support/sentences";

/** The very sentences that a French reader is shown: tests look for promises, not for where they stand. */
export const messages = inFrench;
