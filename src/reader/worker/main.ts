import * as v from "valibot";
import { type InstallProgress, installEdition, loadUpdates } from "../edition";
import { configureStorage } from "../storage";
import { guardLibrary } from "../storage/library/guards/canary";
import { type Reply, type Request, RequestSchema, STARTED } from "./protocol";

/** All messages have a type; what else they have is decoded by whoever answers. */
const MessageSchema = v.looseObject({ type: v.string() });

/** One promise for all searches: those that arrive while the script is loading must not overtake each other. */
let searching: Promise<typeof import("./searchThread")> | undefined;

const running = new Map<number, AbortController>();

postMessage(STARTED);

addEventListener("message", ({ data }) => {
  const { type } = v.parse(MessageSchema, data);
  switch (type) {
    case "install":
    case "check":
    case "abort":
      return void answer(v.parse(RequestSchema, data));
    case "fetch-article":
      return void import("./fetchThread").then(({ receiveFetch }) => receiveFetch(data)).catch(throwOutside);
    case "search":
    case "search-warm-up":
    case "search-abort":
      searching ??= import("./searchThread");
      return void searching.then(({ receiveSearch }) => receiveSearch(data)).catch(throwOutside);
    case "keep-copy":
      return void import("./copyThread").then(({ receiveCopy }) => receiveCopy(data)).catch(throwOutside);
    case "write-backup":
      return void import("./copyThread").then(({ receiveBackup }) => receiveBackup(data)).catch(throwOutside);
    case "edition-file":
      return void import("./fileThread").then(({ receiveFile }) => receiveFile(data)).catch(throwOutside);
    default:
      throw new Error(`no thread for ${type}`);
  }
});

/** Outside the promise, so that the page gets an `error` event as from any worker that could not start. */
function throwOutside(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  if (request.type === "abort") return running.get(id)?.abort();

  const controller = new AbortController();
  running.set(id, controller);
  configureStorage(request.scope);
  const source = {
    baseUrl: request.editionUrl,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    signal: controller.signal,
    trust: request.trust,
  };
  const { installId, keep } = request;
  guardLibrary({ read: () => installId, write: () => undefined });
  if (request.type === "check") {
    const found = (await loadUpdates())?.checkForEdition({ ...source, keep });
    const outcome = (await found) ?? { outcome: "failed", problem: { kind: "unreachable" } };
    reply({ type: "checked", id, outcome });
  } else {
    const onProgress = (progress: InstallProgress) => reply({ type: "progress", id, progress });
    const { isDamaged, unaskedBytes, wantedRevision } = request;
    const options = { ...source, keep, onProgress, isDamaged, unaskedBytes, wantedRevision };
    reply({ type: "installed", id, outcome: await installEdition(options) });
  }
  running.delete(id);
}

function reply(message: Reply): void {
  postMessage(message);
}
