import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const EntrySchema = v.object({
  /** By what it is known again. */
  keys: v.array(v.string()),
  state: v.picklist(["held", "refused", "same", "removed"]),
  /** Of the article that holds it, or that it is the same as. */
  id: v.optional(v.string()),
  url: v.optional(v.string()),
  day: v.optional(v.string()),
  /** Of all that the source said, and of what came of it. */
  raw: v.string(),
  content: v.optional(v.string()),
  /** Of the file as it was written: another one was edited by hand. */
  file: v.optional(v.string()),
  /** What the source said when both it and the editor had changed the article. */
  conflict: v.optional(v.string()),
  title: v.optional(v.string()),
  reason: v.optional(v.string()),
});
export type LedgerEntry = v.InferOutput<typeof EntrySchema>;

export const LEDGER_FOLDER = "import/ledger";

/** What was imported from each source, a line for each item: `import/ledger/<source>.jsonl`. */
export class Ledger {
  readonly #dataDir: string;
  readonly #bySource = new Map<string, LedgerEntry[]>();
  readonly #byKey = new Map<string, LedgerEntry>();
  readonly #byId = new Map<string, LedgerEntry>();
  readonly #changed = new Set<string>();

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
    for (const name of listFiles(join(dataDir, LEDGER_FOLDER))) {
      const source = name.slice(0, -".jsonl".length);
      const entries = readLines(join(dataDir, LEDGER_FOLDER, name));
      this.#bySource.set(source, entries);
      for (const entry of entries) this.#index(entry);
    }
  }

  find(keys: readonly string[]): LedgerEntry | undefined {
    for (const key of keys) {
      const entry = this.#byKey.get(key);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The one that holds this article. */
  holderOf(id: string): LedgerEntry | undefined {
    return this.#byId.get(id);
  }

  of(source: string): readonly LedgerEntry[] {
    return this.#bySource.get(source) ?? [];
  }

  *all(): Generator<LedgerEntry> {
    for (const entries of this.#bySource.values()) yield* entries;
  }

  /** Instead of the one that it was, wherever that is. */
  put(source: string, entry: LedgerEntry, former?: LedgerEntry): void {
    for (const [name, entries] of this.#bySource) {
      const index = former === undefined ? -1 : entries.indexOf(former);
      if (index < 0) continue;
      entries[index] = entry;
      this.#changed.add(name);
      this.#index(entry);
      return;
    }
    const entries = this.#bySource.get(source) ?? [];
    entries.push(entry);
    this.#bySource.set(source, entries);
    this.#changed.add(source);
    this.#index(entry);
  }

  save(): void {
    if (this.#changed.size === 0) return;
    mkdirSync(join(this.#dataDir, LEDGER_FOLDER), { recursive: true });
    for (const source of this.#changed) {
      const lines = (this.#bySource.get(source) ?? []).map((entry) => `${JSON.stringify(entry)}\n`);
      writeWhole(join(this.#dataDir, LEDGER_FOLDER, `${source}.jsonl`), lines.join(""));
    }
    this.#changed.clear();
  }

  #index(entry: LedgerEntry): void {
    for (const key of entry.keys) this.#byKey.set(key, entry);
    if (entry.id === undefined) return;
    if (entry.state === "held") this.#byId.set(entry.id, entry);
    if (entry.state === "removed") this.#byId.delete(entry.id);
  }
}

/** Whole or not at all, also when the power goes. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.unfinished`, text);
  renameSync(`${path}.unfinished`, path);
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && !name.includes(".dropped."))
    .sort();
}

function readLines(path: string): LedgerEntry[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.trim() === "") return [];
      const parsed = v.safeParse(EntrySchema, parseLine(line));
      return parsed.success ? [parsed.output] : [];
    });
}

function parseLine(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    return json;
  } catch {
    return undefined;
  }
}
