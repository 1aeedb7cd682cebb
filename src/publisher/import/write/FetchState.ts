import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Validators } from "../fetch/openFetcher";
import { LEDGER_FOLDER, writeWhole } from "./Ledger";

const StateSchema = v.record(v.string(), v.object({ etag: v.optional(v.string()), modified: v.optional(v.string()) }));

/** What servers called the state of their feeds, so that nothing is sent again that did not change. */
export class FetchState {
  readonly #path: string;
  readonly #state: Map<string, Validators>;
  #isChanged = false;

  constructor(dataDir: string) {
    this.#path = join(dataDir, LEDGER_FOLDER, "fetched.json");
    this.#state = new Map(Object.entries(read(this.#path)));
  }

  of(url: string): Validators | undefined {
    return this.#state.get(url);
  }

  put(url: string, { etag, modified }: Validators): void {
    if (etag === undefined && modified === undefined) return;
    const former = this.#state.get(url);
    if (former?.etag === etag && former?.modified === modified) return;
    this.#state.set(url, { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) });
    this.#isChanged = true;
  }

  save(): void {
    if (!this.#isChanged) return;
    mkdirSync(join(this.#path, ".."), { recursive: true });
    const sorted = Object.fromEntries([...this.#state].sort(([one], [other]) => (one < other ? -1 : 1)));
    writeWhole(this.#path, `${JSON.stringify(sorted, undefined, 1)}\n`);
    this.#isChanged = false;
  }
}

function read(path: string): v.InferOutput<typeof StateSchema> {
  if (!existsSync(path)) return {};
  try {
    const parsed = v.safeParse(StateSchema, JSON.parse(readFileSync(path, "utf8")));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
