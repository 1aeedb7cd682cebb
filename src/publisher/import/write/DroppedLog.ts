import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Drop, DroppedPicture } from "../html/Drop";
import { LEDGER_FOLDER, writeWhole } from "./Ledger";

/** What was left out of each article, for an editor to read: `import/ledger/<source>.dropped.jsonl`. */
export class DroppedLog {
  readonly #path: (source: string) => string;
  readonly #folder: string;
  readonly #added = new Map<string, Map<string, string>>();

  constructor(dataDir: string) {
    this.#folder = join(dataDir, LEDGER_FOLDER);
    this.#path = (source) => join(this.#folder, `${source}.dropped.jsonl`);
  }

  add(source: string, id: string, dropped: readonly Drop[], pictures: readonly DroppedPicture[]): void {
    const lines = this.#added.get(source) ?? new Map<string, string>();
    lines.set(id, dropped.length + pictures.length === 0 ? "" : `${JSON.stringify({ id, dropped, pictures })}\n`);
    this.#added.set(source, lines);
  }

  save(): void {
    for (const [source, added] of this.#added) {
      const path = this.#path(source);
      const kept = existsSync(path)
        ? readFileSync(path, "utf8")
            .split("\n")
            .filter((line) => line !== "" && !added.has(idOf(line)))
        : [];
      mkdirSync(this.#folder, { recursive: true });
      writeWhole(path, `${kept.map((line) => `${line}\n`).join("")}${[...added.values()].join("")}`);
    }
    this.#added.clear();
  }
}

function idOf(line: string): string {
  return /^\{"id":"([^"]+)"/.exec(line)?.[1] ?? "";
}
