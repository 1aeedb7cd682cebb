import type { ChildProcess } from "node:child_process";
import { startVite } from "./Publication";

type PreviewState = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: string };

/** The application as `npm run dev` shows it, beside the desk: it reloads by itself when a file of the folder changes. */
export class Preview {
  readonly #dataDir: string;
  readonly #start: typeof startVite;
  #running: Promise<PreviewState> | undefined;
  #child: ChildProcess | undefined;

  constructor(dataDir: string, start = startVite) {
    this.#dataDir = dataDir;
    this.#start = start;
  }

  /** Started once, when somebody wants to see it; after a failure once more. */
  open(port: number): Promise<PreviewState> {
    this.#running ??= this.#launch(port).then((state) => {
      if (!state.ok) this.#running = undefined;
      return state;
    });
    return this.#running;
  }

  stop(): void {
    this.#child?.kill();
  }

  #launch(port: number): Promise<PreviewState> {
    return new Promise((settled) => {
      const said: string[] = [];
      const words = ["--host", "127.0.0.1", "--port", String(port), "--strictPort"];
      const child = this.#start(words, this.#dataDir, (line) => {
        said.push(line);
        const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
        if (url !== undefined) settled({ ok: true, url });
      });
      this.#child = child;
      const fail = (message: string) => {
        this.#running = undefined;
        settled({ ok: false, message: `The preview did not start: ${message}` });
      };
      child.once("error", ({ message }) => fail(message));
      child.once("close", () =>
        fail(
          said
            .filter((line) => line.trim() !== "" && !/^\s+at /.test(line))
            .slice(-3)
            .join(" ") || "it ended at once.",
        ),
      );
    });
  }
}
