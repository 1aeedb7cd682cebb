import workerUrl from "virtual:worker-url";
import type * as v from "valibot";
import { decode } from "../../domain/decode";
import { trustedScriptUrl } from "../platform/app/serviceWorker";
import { STARTED } from "./protocol";

export type WorkerOptions = {
  readonly spawn: () => Worker;
  /** An idle worker is terminated after this long, to free its memory. */
  readonly idleAfterMs: number;
};

type Handlers<Reply> = {
  readonly replies: v.GenericSchema<unknown, Reply>;
  readonly receive: (reply: Reply) => void;
  /** The worker is gone, and with it whatever it was asked. The next message starts another. */
  readonly crashed: (message: string) => void;
  /** It was ended because the page was left. */
  readonly left?: () => void;
  readonly cameBack?: () => void;
};

/** A script that arrived empty starts as well, without an error, and never answers. */
const SILENT_AFTER_MS = 15_000;
const MAX_RESTARTS = 2;

/** As for any file that cannot be loaded, `app/boot.ts` fetches all of them past the browser's cache. */
const reportFile = (): boolean => dispatchEvent(new Event("vite:preloadError"));

/** Starts a worker with the first message, and ends it when it is idle, broken or left behind by its page. */
export function superviseWorker<Reply>(
  { spawn, idleAfterMs }: Pick<WorkerOptions, "spawn"> & Partial<WorkerOptions>,
  { replies, receive, crashed, left, cameBack }: Handlers<Reply>,
): {
  readonly send: (message: object) => void;
  readonly stop: () => void;
  /** To be called when nothing is left to do. */
  readonly rest: () => void;
  readonly isRunning: () => boolean;
} {
  let worker: Worker | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** Until it has said anything. */
  let silenceTimer: ReturnType<typeof setTimeout> | undefined;
  let restarts = 0;

  function start(): Worker {
    const started = spawn();
    worker = started;
    addEventListener("pagehide", leave);
    // Twice: where the page was frozen meanwhile, the first is over before the worker could say anything.
    silenceTimer = setTimeout(() => {
      silenceTimer = setTimeout(giveUp, SILENT_AFTER_MS);
    }, SILENT_AFTER_MS);
    started.onmessage = ({ data }) => {
      clearTimeout(silenceTimer);
      silenceTimer = undefined;
      if (data === STARTED) return;
      const reply = decode(replies, data);
      if (reply.ok) receive(reply.value);
      else crash("a reply could not be understood");
    };
    // An error without a message means that the script could not be loaded.
    started.onerror = (event) => crash(event.message || "the worker could not be started");
    started.onmessageerror = () => crash("a message could not be read");
    return started;
  }

  /** The worker would freeze with the page, and its open database connections with it (`storage/pageLife.ts`). */
  function leave(): void {
    stop();
    left?.();
    if (cameBack) addEventListener("pageshow", cameBack, { once: true });
  }

  function giveUp(): void {
    if (cameBack && restarts < MAX_RESTARTS) {
      restarts += 1;
      stop();
      reportFile();
      cameBack();
    } else crash("the worker does not answer");
  }

  function crash(message: string): void {
    if (silenceTimer !== undefined) reportFile();
    stop();
    crashed(message);
  }

  function stop(): void {
    clearTimeout(idleTimer);
    clearTimeout(silenceTimer);
    silenceTimer = undefined;
    removeEventListener("pagehide", leave);
    worker?.terminate();
    worker = undefined;
  }

  return {
    send(message) {
      clearTimeout(idleTimer);
      try {
        (worker ?? start()).postMessage(message);
      } catch (error) {
        crash(error instanceof Error ? error.message : String(error));
      }
    },
    stop,
    rest() {
      clearTimeout(idleTimer);
      idleTimer = setTimeout(stop, idleAfterMs);
    },
    isRunning: () => worker !== undefined,
  };
}

export function spawnWorker(): Worker {
  return new Worker(trustedScriptUrl(workerUrl), { type: "module" });
}
