import { trust } from "virtual:edition-trust";
import { createDeviceMemory } from "../platform/deviceMemory";
import { readCanary } from "../platform/libraryCanary";
import { type ClientOptions, createClient } from "./createClient";
import { spawnWorker } from "./superviseWorker";

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

/** What an installation needs to know and only a page can read. */
export function readPlace(): ReturnType<ClientOptions["place"]> {
  const choice = readStored("keep");
  return {
    scope: import.meta.env.BASE_URL,
    editionUrl: new URL(`${import.meta.env.BASE_URL}edition/`, location.href).href,
    trust,
    installId: readCanary(),
    keep: choice === null ? undefined : { choice, dossier: readStored("dossier") },
  };
}

/** As they are stored: the thread decodes them. */
function readStored(name: string): unknown {
  return createDeviceMemory(name, (stored) => stored).read();
}
