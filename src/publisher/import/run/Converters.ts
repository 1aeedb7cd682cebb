import { availableParallelism } from "node:os";
import { type Conversion, type ConvertTask, ConvertThread } from "./ConvertThread";

/** A thread takes a second to start, as long as some hundred items. */
const FEW = 200;

/** Converts items; beside each other where there are many: 10,000 take 36 s instead of 50 on two processors. */
export class Converters {
  #converted = 0;
  #threads: readonly ConvertThread[] | undefined;

  async convert(task: ConvertTask): Promise<Conversion> {
    this.#converted++;
    if (this.#converted > FEW) {
      this.#threads ??= Array.from({ length: Math.min(4, availableParallelism()) }, () => new ConvertThread());
      const least = Math.min(...this.#threads.map(({ waiting }) => waiting));
      const done = await this.#threads.find(({ waiting }) => waiting === least)?.convert(task);
      if (done !== undefined) return done;
    }
    loading ??= import("./convertItem");
    const { convertItem } = await loading;
    return convertItem(task.item, task.rules, task.dropped);
  }

  async close(): Promise<void> {
    await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
    this.#threads = undefined;
  }
}

/** Once: the loader takes as long for an `import` as for a text. Most runs find nothing new, and need none of it. */
let loading: Promise<typeof import("./convertItem")> | undefined;
