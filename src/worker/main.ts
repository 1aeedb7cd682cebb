import { decode } from "../domain/decode";
import { checkForEdition, type InstallProgress, installEdition } from "../edition";
import { configureStorage } from "../storage";
import { type Reply, type Request, RequestSchema } from "./protocol";

const running = new Map<number, AbortController>();

addEventListener("message", ({ data }) => {
  const request = decode(RequestSchema, data);
  if (request.ok) void answer(request.value);
  else void receiveForLazyThread(data);
});

/** One promise for all messages: those that arrive while the script is loading must not overtake each other. */
let late: Promise<typeof import("./lazyThread")> | undefined;

async function receiveForLazyThread(message: unknown): Promise<void> {
  try {
    late ??= import("./lazyThread");
    await (await late).receiveForLazyThread(message);
  } catch (error) {
    // Thrown outside the promise, so that the page gets an `error` event as from any worker that could not start.
    setTimeout(() => {
      throw error;
    });
  }
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
  };
  if (request.type === "check") {
    reply({ type: "checked", id, outcome: await checkForEdition(source) });
  } else {
    const onProgress = (progress: InstallProgress) => reply({ type: "progress", id, progress });
    reply({ type: "installed", id, outcome: await installEdition({ ...source, onProgress }) });
  }
  running.delete(id);
}

function reply(message: Reply): void {
  postMessage(message);
}
