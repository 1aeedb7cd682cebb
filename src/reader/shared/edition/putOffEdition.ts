import { createDeviceMemory } from "../../platform/deviceMemory";
import { readRevision } from "./editionOffer";

/** The revision that was put off: it stays under « Hors ligne », and is not offered elsewhere any more. */
export const putOffEdition = createDeviceMemory("put-off-edition", readRevision);
