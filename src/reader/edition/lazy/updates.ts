/*
 * What only a phone needs that has an edition and is offered another, or is to keep only a part of one: a first visit does
 * not wait for it.
 */

export { checkForEdition } from "./checkForEdition";
export { findChanges } from "./findChanges";
export { findLeftOut } from "./findLeftOut";
export { findOffer } from "./findOffer";
export { findWithdrawn, settleCopies } from "./findWithdrawn";
export { planPatches } from "./planPatches";
