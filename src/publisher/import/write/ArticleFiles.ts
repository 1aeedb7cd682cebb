import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { slugify } from "../../edition/text/slugify";
import { shortHash } from "../identity/nearSame";

/** Where the source's text of an article is kept that an editor had changed as well. */
const CONFLICTS_FOLDER = "import/conflicts";

/** The folder of articles, as far as an import may touch it; a dry run only looks. */
export class ArticleFiles {
  readonly #dataDir: string;
  readonly #isDry: boolean;
  readonly #planned = new Set<string>();

  constructor(dataDir: string, isDry: boolean) {
    this.#dataDir = dataDir;
    this.#isDry = isDry;
    if (!isDry) mkdirSync(join(dataDir, "articles"), { recursive: true });
  }

  /** `undefined` when there is none. */
  read(id: string): string | undefined {
    const path = this.#pathOf(id);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  hash(id: string): string | undefined {
    const text = this.read(id);
    return text === undefined ? undefined : shortHash(text);
  }

  isTaken(id: string): boolean {
    return this.#planned.has(id) || existsSync(this.#pathOf(id));
  }

  write(id: string, text: string): void {
    this.#planned.add(id);
    if (!this.#isDry) writeFileSync(this.#pathOf(id), text);
  }

  remove(id: string): void {
    if (!this.#isDry) rmSync(this.#pathOf(id), { force: true });
  }

  hasConflict(id: string): boolean {
    return existsSync(join(this.#dataDir, conflictFile(id)));
  }

  writeConflict(id: string, text: string): void {
    if (this.#isDry) return;
    mkdirSync(join(this.#dataDir, CONFLICTS_FOLDER), { recursive: true });
    writeFileSync(join(this.#dataDir, conflictFile(id)), text);
  }

  #pathOf(id: string): string {
    return join(this.#dataDir, "articles", `${id}.md`);
  }
}

export function conflictFile(id: string): string {
  return `${CONFLICTS_FOLDER}/${id}.md`;
}

/** From the title's words only: whatever a source calls its items, no path and no command comes of it. */
export function chooseId(
  title: string,
  day: string | undefined,
  key: string,
  isTaken: (id: string) => boolean,
): string {
  const slug = slugify(title) || "article";
  const hash = shortHash(key).slice(0, 8);
  const dated = day === undefined ? [] : [`${slug}-${day}`];
  return (
    [slug, ...dated, `${slug}-${hash}`].find((id) => !isTaken(id)) ??
    `${slug}-${hash}-${shortHash(key, "2").slice(0, 8)}`
  );
}
