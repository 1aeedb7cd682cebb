import { Worker } from "node:worker_threads";
import type { Drop } from "../html/Drop";
import type { ImportRules } from "../rules/ImportRules";
import type { SourceItem } from "../sources/SourceItem";
import type { ConvertedItem } from "./convertItem";

export type ConvertTask = {
  readonly item: SourceItem;
  readonly rules: Pick<ImportRules, "drop">;
  readonly dropped: readonly Drop[];
};
export type Conversion = ConvertedItem | { readonly refusal: string };

/** Converts items on a thread of its own, one after the other. */
export class ConvertThread {
  // A text makes much that is soon over: with more room for it, V8 needs a fifth less of the processor.
  readonly #worker = new Worker(new URL("./convertInThread.mjs", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  /** In the order in which they were asked, which is that of the answers. */
  readonly #asked: ((done: Conversion | undefined) => void)[] = [];
  #isOver = false;

  constructor() {
    this.#worker.on("message", (done: Conversion) => this.#asked.shift()?.(done));
    // Whatever ended it, each item is tried again by who asked, and fails there if it must.
    this.#worker.on("error", () => this.#giveUp());
    this.#worker.on("exit", () => this.#giveUp());
  }

  /** Items; without an end where the thread is over, so that another is asked as long as there is one. */
  get waiting(): number {
    return this.#isOver ? Number.POSITIVE_INFINITY : this.#asked.length;
  }

  /** `undefined`: the thread is over. */
  convert(task: ConvertTask): Promise<Conversion | undefined> {
    if (this.#isOver) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#asked.push(resolve);
      this.#worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #giveUp(): void {
    this.#isOver = true;
    for (const resolve of this.#asked.splice(0)) resolve(undefined);
  }
}
