/* What only a phone needs that has an edition and is offered another: a first visit does not wait for it. */

export { describeOffer } from "./describeOffer";
export { findChanges } from "./findChanges";
export { findWithdrawn, settleCopies } from "./findWithdrawn";
export { planPatches } from "./planPatches";
