/** Runs in the worker; a page uses `worker/client`. */
export type { EditionSource } from "./editionSource";
export { type InstallOptions, installEdition } from "./installEdition";
export type { CheckOutcome, EditionOffer, InstallOutcome, InstallProgress } from "./installOutcome";
export { loadUpdates } from "./loadUpdates";
