import { createDeviceMemory } from "../../platform/deviceMemory";
import { createStore } from "../../platform/store";
import type { EditionOffer } from "../../worker/client";

/** Another edition than the installed one, which waits for the reader. */
export const editionOffer = createStore<EditionOffer | undefined>(undefined);

export const readRevision = (stored: unknown): string => (typeof stored === "string" ? stored : "");

/** The revision that the reader asked for; its download goes on by itself until it is there or paused. */
export const wantedEdition = createDeviceMemory("wanted-edition", readRevision);
