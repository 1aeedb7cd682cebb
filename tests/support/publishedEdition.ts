import { resolve } from "node:path";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { compileEdition } from "../../src/publisher/edition/compile/compileEdition";

const DATA = resolve(import.meta.dirname, "../../data");
let compiled: Promise<CompiledEdition> | undefined;

/** The edition of `data/`, compiled once for all test files of a process. Nobody may change it. */
export function publishedEdition(): Promise<CompiledEdition> {
  compiled ??= compileEdition(DATA).then((result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.edition;
  });
  return compiled;
}
