import { createDeviceMemory } from "../../platform/deviceMemory";
import { createStore } from "../../platform/store";
import type { EditionOffer } from "../../worker/client";

/** Another edition than the installed one, which waits for the reader. */
export const editionOffer = createStore<EditionOffer | undefined>(undefined);

const readRevision = (stored: unknown): string => (typeof stored === "string" ? stored : "");

/** The revision that the reader asked for; its download goes on by itself until it is there or paused. */
export const wantedEdition = createDeviceMemory("wanted-edition", readRevision);

/** The one that was put off: it stays under « Hors ligne », and is not offered elsewhere any more. */
export const putOffEdition = createDeviceMemory("put-off-edition", readRevision);
