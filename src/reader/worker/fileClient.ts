import { trust } from "virtual:edition-trust";
import { createFileClient } from "./createFileClient";
import { spawnWorker } from "./superviseWorker";

export type { ReadablePage } from "../edition/file";
export type { FileAnswer } from "./createFileClient";

export const askFileThread = createFileClient({
  spawn: spawnWorker,
  place: () => ({
    scope: import.meta.env.BASE_URL,
    editionUrl: new URL(`${import.meta.env.BASE_URL}edition/`, location.href).href,
    trust,
  }),
});
