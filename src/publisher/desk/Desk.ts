import { compileArticle } from "../edition/article/compileArticle";
import { type Corpus, readCorpus } from "../edition/compile/readCorpus";
import type { Problem } from "../edition/files/Problem";
import { checkFile } from "./checkFile";
import { keyOf, type Proposal } from "./propose/Proposal";
import { proposeAll } from "./propose/proposeAll";
import { addRefusal, REFUSED_FILE, readRefused } from "./propose/refused";
import { DataFiles } from "./write/DataFiles";

export type Decision = "accept" | "refuse";
export type Outcome =
  | { readonly ok: true; readonly file: string }
  /** `isStale`: files changed by other hands; everything was read anew. */
  | { readonly ok: false; readonly message: string; readonly isStale: boolean };

type Done = {
  /** Of the proposal that was decided; a rule is none. */
  readonly key: string | undefined;
  readonly slot: string | undefined;
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
};

/**
 * A data folder on the desk: what is proposed, and what was decided since it was opened. The files are the truth; what is
 * kept here is only what they said when they were read.
 */
export class Desk {
  readonly dataDir: string;
  readonly #files: DataFiles;
  #corpus: Corpus;
  #proposals: ReadonlyMap<string, Proposal> = new Map();
  /** Of each article when it was read: another text may no longer say what is proposed of it. */
  #texts: Map<string, string> = new Map();
  #problems: readonly Problem[] = [];
  /** What was decided since all was read: what is proposed was found before that. */
  readonly #settled = new Set<string>();
  #done: Done[] = [];

  constructor(dataDir: string) {
    this.dataDir = dataDir;
    this.#files = new DataFiles(dataDir);
    this.#corpus = readCorpus(dataDir);
    this.#propose();
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Of files that the desk itself reads and `check` does not. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What is open. */
  get proposals(): readonly Proposal[] {
    return [...this.#proposals]
      .filter(([key, { slot }]) => !this.#settled.has(key) && (slot === undefined || !this.#settled.has(slot)))
      .map(([, proposal]) => proposal);
  }

  get undoable(): number {
    return this.#done.length;
  }

  /** Reads everything again; what was decided stays decided, as it stands in the files. */
  reload(): void {
    this.#corpus = readCorpus(this.dataDir);
    this.#propose();
  }

  decide(key: string, decision: Decision): Outcome {
    const proposal = this.#proposals.get(key);
    if (proposal === undefined || !this.proposals.includes(proposal))
      return this.#stale("This proposal is no longer open.");
    const article = `articles/${proposal.article}.md`;
    if (this.#files.read(article) !== this.#texts.get(article))
      return this.#stale(`${article} was changed meanwhile. It was read again; nothing was written.`);
    if (decision === "accept") return this.#change(proposal.target, proposal.apply, { key, slot: proposal.slot });
    return this.#change(REFUSED_FILE, (file) => addRefusal(file, proposal), { key, slot: undefined });
  }

  /** A change that no proposal is about. */
  change(file: string, apply: (file: string) => string | undefined): Outcome {
    return this.#change(file, apply, { key: undefined, slot: undefined });
  }

  /** Takes the last decision back, if its file still reads as the desk wrote it. */
  undo(): Outcome & { readonly key?: string } {
    const last = this.#done.at(-1);
    if (last === undefined) return this.#fail("There is nothing to undo.");
    const { file, before, after, key, slot } = last;
    if (this.#files.read(file) !== after) {
      this.#done = this.#done.filter((done) => done.file !== file);
      return this.#stale(
        `${file} was changed meanwhile, and the desk undoes only what it wrote itself: correct it there by hand.`,
      );
    }
    this.#write(file, before);
    this.#done.pop();
    for (const name of [key, slot]) if (name !== undefined) this.#settled.delete(name);
    // Since then all was read again, and what was decided was no longer proposed.
    if (key === undefined) return { ok: true, file };
    if (!this.#proposals.has(key)) this.reload();
    return { ok: true, file, key };
  }

  #change(
    file: string,
    apply: (file: string) => string | undefined,
    { key, slot }: Pick<Done, "key" | "slot">,
  ): Outcome {
    const before = this.#files.read(file);
    const after = inLines(before ?? "", apply);
    if (after === undefined)
      return this.#fail(`${file} is written in a way that the desk cannot add to: write it there by hand.`);
    const objection = this.#objectTo(file, before, after);
    if (objection !== undefined) return this.#fail(`${file} was left as it is: ${objection}`);
    this.#write(file, after);
    this.#done = [...this.#done.slice(-MOST_UNDONE + 1), { key, slot, file, before, after }];
    for (const name of [key, slot]) if (name !== undefined) this.#settled.add(name);
    return { ok: true, file };
  }

  #propose(): void {
    const problems: Problem[] = [];
    const refused = new Set(readRefused(this.dataDir, (problem) => problems.push(problem)).map(keyOf));
    this.#problems = problems;
    this.#texts = new Map(
      this.#corpus.drafts.flatMap(({ file }) => {
        const text = this.#files.read(file);
        return text === undefined ? [] : [[file, text]];
      }),
    );
    this.#settled.clear();
    this.#proposals = new Map(
      proposeAll(this.#corpus)
        .map((proposal) => [keyOf(proposal), proposal] as const)
        .filter(([key]) => !refused.has(key)),
    );
  }

  /** What would be wrong with the file that was not wrong before. */
  #objectTo(file: string, before: string | undefined, after: string): string | undefined {
    const surroundings = { dataDir: this.dataDir, drafts: this.#corpus.drafts };
    const present = before === undefined || before === "" ? [] : checkFile(file, before, surroundings);
    return checkFile(file, after, surroundings).find((message) => !present.includes(message));
  }

  #write(file: string, text: string | undefined): void {
    this.#files.write(file, text);
    if (!file.startsWith("articles/") || text === undefined) return;
    this.#texts.set(file, text);
    const draft = compileArticle(file, text.replace(/\r\n/g, "\n"), () => undefined);
    if (draft === undefined) return;
    const drafts = this.#corpus.drafts.map((one) => (one.file === file ? draft : one));
    this.#corpus = { ...this.#corpus, drafts };
  }

  #fail(message: string): Outcome {
    return { ok: false, message, isStale: false };
  }

  #stale(message: string): Outcome {
    this.reload();
    return { ok: false, message, isStale: true };
  }
}

/** Each holds its file as it was and as it became. */
const MOST_UNDONE = 100;

/** Keeps the line ends that a file has. */
function inLines(text: string, change: (text: string) => string | undefined): string | undefined {
  const changed = change(text.replace(/\r\n/g, "\n"));
  return text.includes("\r\n") ? changed?.replace(/\n/g, "\r\n") : changed;
}
