import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { writeWhole } from "../../import/write/Ledger";

/** The files of a data folder, as far as the desk may change them; everything outside of it is none of its business. */
export class DataFiles {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = realpathSync(dataDir);
  }

  /** `undefined` when there is none. */
  read(file: string): string | undefined {
    const path = this.#pathOf(file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  write(file: string, text: string | undefined): void {
    const path = this.#pathOf(file);
    if (text === undefined) rmSync(path, { force: true });
    else writeWhole(path, text);
  }

  #pathOf(file: string): string {
    const path = join(this.#root, file);
    // A link in the folder may lead anywhere.
    const real = existsSync(path) ? realpathSync(path) : path;
    if (!real.startsWith(this.#root + sep)) throw new RangeError(`${file} is not in the data folder.`);
    return real;
  }
}
