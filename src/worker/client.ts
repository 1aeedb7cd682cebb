import { createClient } from "./createClient";
import { readPlace } from "./place";
import { spawnWorker } from "./spawnWorker";

export type {
  CheckOutcome,
  EditionOffer,
  InstallOutcome,
  InstallProgress,
} from "../edition/installOutcome";
export type { CheckRequestOptions, InstallRequestOptions } from "./createClient";

const client = createClient({ spawn: spawnWorker, idleAfterMs: 30_000, place: readPlace });

/** Installs the published edition. Never rejects; aborting gives the outcome `aborted`. */
export const installEdition = client.installEdition;

export const checkForEdition = client.checkForEdition;

/** Brings one that the reader does not keep. */
export const fetchArticle = client.fetchArticle;
