import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { buildEdition } from "../../edition/buildEdition";
import type { Problem } from "../../edition/files/Problem";

type PublicationState =
  | { readonly state: "idle" | "checking" }
  | { readonly state: "refused"; readonly problems: readonly Problem[] }
  | { readonly state: "building" | "published" | "failed"; readonly lines: readonly string[] };

/** Of what a build says, the end: there stands what went wrong. */
const LINES_KEPT = 40;

/** « Publish »: what `check` finds, and when that is nothing, what `npm run build` does. */
export class Publication {
  readonly #dataDir: string;
  readonly #start: typeof startVite;
  #state: PublicationState = { state: "idle" };
  #child: ChildProcess | undefined;

  constructor(dataDir: string, start = startVite) {
    this.#dataDir = dataDir;
    this.#start = start;
  }

  get state(): PublicationState {
    return this.#state;
  }

  /** One at a time; what is published already stays until the new one is built. */
  async start(): Promise<void> {
    if (this.#state.state === "checking" || this.#state.state === "building") return;
    this.#state = { state: "checking" };
    const { problems } = await buildEdition(this.#dataDir);
    if (problems.length > 0) {
      this.#state = { state: "refused", problems };
      return;
    }
    let lines: readonly string[] = [];
    this.#state = { state: "building", lines };
    const child = this.#start(["build"], this.#dataDir, (line) => {
      lines = [...lines, line].slice(-LINES_KEPT);
      if (this.#state.state === "building") this.#state = { state: "building", lines };
    });
    this.#child = child;
    child.once("error", ({ message }) => {
      this.#state = { state: "failed", lines: [...lines, message] };
    });
    child.once("close", (code) => {
      if (this.#state.state === "building") this.#state = { state: code === 0 ? "published" : "failed", lines };
    });
  }

  stop(): void {
    this.#child?.kill();
  }
}

/** The project's own folder, wherever the data folder is. */
const PROJECT = resolve(import.meta.dirname, "../../../..");

type OnLine = (line: string) => void;

/** Vite in a process of its own, so that the desk answers while it works. */
export function startVite(words: readonly string[], dataDir: string, onLine: OnLine): ChildProcess {
  const program = ["--import", "tsx", "node_modules/vite/bin/vite.js", ...words, "--configLoader", "native"];
  const env = { ...process.env, DATA_DIR: resolve(dataDir), NO_COLOR: "1" };
  return followLines(
    spawn(process.execPath, program, { cwd: PROJECT, env, stdio: ["ignore", "pipe", "pipe"] }),
    onLine,
  );
}

/** What a process says, line by line. */
export function followLines(child: ChildProcess, onLine: OnLine): ChildProcess {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8");
    stream?.on("data", (chunk: string) => {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line.trimEnd());
    });
    stream?.on("end", () => rest !== "" && onLine(rest));
  }
  return child;
}
