import { trust } from "virtual:edition-trust";
import { readCanary } from "../platform/libraryCanary";
import { createClient } from "./createClient";
import { spawnWorker } from "./spawnWorker";

export type { CheckOutcome, EditionOffer, InstallOutcome, InstallProgress } from "../edition/installOutcome";
export type { CheckRequestOptions, InstallRequestOptions } from "./createClient";

const client = createClient({
  spawn: spawnWorker,
  idleAfterMs: 30_000,
  place: () => ({
    scope: import.meta.env.BASE_URL,
    editionUrl: new URL(`${import.meta.env.BASE_URL}edition/`, location.href).href,
    trust,
    installId: readCanary(),
  }),
});

/** Installs the published edition. Never rejects; aborting gives the outcome `aborted`. */
export const installEdition = client.installEdition;

export const checkForEdition = client.checkForEdition;
