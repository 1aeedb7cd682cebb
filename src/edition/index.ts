/** From the network to the storage. Belongs to the worker: a page asks `worker/client`. */
export { checkForEdition } from "./checkForEdition";
export type { EditionSource } from "./editionSource";
export { type InstallOptions, installEdition } from "./installEdition";
export type { CheckOutcome, InstallOutcome, InstallProgress } from "./installOutcome";
