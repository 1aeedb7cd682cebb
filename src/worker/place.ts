import { trust } from "virtual:edition-trust";
import { createDeviceMemory } from "../platform/deviceMemory";
import { readCanary } from "../platform/libraryCanary";
import type { ClientOptions } from "./createClient";

/** What an installation needs to know and only a page can read. */
export const readPlace = (): ReturnType<ClientOptions["place"]> => {
  const choice = readStored("keep");
  return {
    scope: import.meta.env.BASE_URL,
    editionUrl: new URL(`${import.meta.env.BASE_URL}edition/`, location.href).href,
    trust,
    installId: readCanary(),
    keep: choice === null ? undefined : { choice, dossier: readStored("dossier") },
  };
};

/** As they are stored: the thread decodes them. */
function readStored(name: string): unknown {
  return createDeviceMemory(name, (stored) => stored).read();
}
