import { createStore } from "../../platform/store";

/** A file that came to the application without being chosen in it: dropped, shared with it, or opened with it. */
export const receivedFile = createStore<Blob | undefined>(undefined);
