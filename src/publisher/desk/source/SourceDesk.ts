import type { SourceRange } from "../../edition/article/FrontMatterSchema";
import { leftoversFile, readLeftovers } from "../../edition/check/readLeftovers";
import { readSource, sourceFile } from "../../edition/check/readSource";
import { writeArticleText } from "../../edition/reference/writeArticleText";
import { FetchFailure } from "../../import/fetch/FetchFailure";
import type { Fetched, Fetcher } from "../../import/fetch/openFetcher";
import type { Desk, Outcome } from "../Desk";
import { addToList, appendField, hasField, quoted, replaceValue } from "../write/editYaml";
import type { FoundSource } from "./FoundSource";
import { findSource } from "./findSource";
import { type Outline, outline } from "./outline";
import { listSelectors } from "./selectors";
import { type Rule, tryRule } from "./tryRule";

type SourcePassage = {
  readonly tag: string;
  readonly text: string;
  readonly isKept: boolean;
  readonly reason?: string | undefined;
  readonly choices: readonly { readonly selector: string; readonly count: number }[];
};
type SourceState = {
  /** The article, line by line. */
  readonly article: readonly string[];
  readonly from?: string | undefined;
  readonly rulesFile?: string | undefined;
  readonly passages: readonly SourcePassage[];
  /** Why there is nothing beside it. */
  readonly message?: string | undefined;
};

/** Articles beside what they come from; a passage that is missing or too much becomes a rule of its source. */
export class SourceDesk {
  readonly #desk: Desk;
  readonly #fetcher: Fetcher;
  /** The last one only: rules are written looking at it. */
  #open: { readonly id: string; readonly source: FoundSource; readonly outline: Outline } | undefined;

  constructor(desk: Desk, fetcher: Fetcher) {
    this.#desk = desk;
    this.#fetcher = rememberAnswers(fetcher);
  }

  async show(id: string): Promise<SourceState> {
    const draft = this.#desk.corpus.drafts.find(({ article }) => article.id === id);
    if (draft === undefined) return { article: [], passages: [], message: "There is no such article." };
    const article = writeArticleText(draft.article).split("\n");
    if (draft.source !== undefined) {
      const { file, passages } = listReceivedLines(this.#desk.dataDir, draft.source);
      return { article, from: file, passages };
    }
    try {
      const source = await findSource({ dataDir: this.#desk.dataDir, id, fetcher: this.#fetcher });
      if (source === undefined)
        return { article, passages: [], message: "It was written here, or its source is no longer listed in import/." };
      return this.#lay(id, article, source);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      return { article, passages: [], message: error.message };
    }
  }

  /** What the passage at this place is kept or left out by from now on. */
  async rule(id: string, at: number, selector: string): Promise<Outcome> {
    const open = this.#open;
    const passage = open?.id === id ? open.outline.passages[at] : undefined;
    if (open === undefined || passage === undefined) return fail("Open the source again: another one is on the desk.");
    const choice = listSelectors(open.outline, passage).find((each) => each.selector === selector);
    if (choice === undefined) return fail("That is no name of this passage.");
    const tried = tryRule(open.source, open.outline, passage, choice);
    if ("message" in tried) return fail(tried.message);
    const file = `import/${open.source.name}.yaml`;
    return this.#desk.change(file, (yaml) => writeRule(yaml, tried.rule));
  }

  #lay(id: string, article: readonly string[], source: FoundSource): SourceState {
    const rulesFile = `import/${source.name}.yaml`;
    const converted = source.convert(source.rules);
    if ("refusal" in converted)
      return { article, from: source.address, rulesFile, passages: [], message: converted.refusal };
    const laid = outline(source, converted);
    this.#open = { id, source, outline: laid };
    const passages = laid.passages.map((passage) => ({
      tag: passage.tag,
      text: passage.text,
      isKept: passage.isKept,
      ...(passage.reason !== undefined && { reason: passage.reason }),
      choices: listSelectors(laid, passage).map((choice) => ({
        selector: choice.selector,
        count: choice.passages.length,
      })),
    }));
    return { article, from: source.address, rulesFile, passages };
  }
}

function fail(message: string): Outcome {
  return { ok: false, message, isStale: false };
}

const REMEMBERED_MS = 10 * 60_000;

/** Going from article to article asks a site for its feed once. */
function rememberAnswers(fetcher: Fetcher): Fetcher {
  const answers = new Map<string, { readonly at: number; readonly answer: Promise<Fetched> }>();
  return (url) => {
    const known = answers.get(url);
    if (known !== undefined && Date.now() - known.at < REMEMBERED_MS) return known.answer;
    const answer = fetcher(url);
    answers.set(url, { at: Date.now(), answer });
    answer.catch(() => answers.delete(url));
    return answer;
  };
}

/** `import/<name>.yaml` with the rule; `undefined` where it is written in a way that this cannot add to. */
function writeRule(yaml: string, { action, selectors }: Rule): string | undefined {
  if (!hasField(yaml, [action]))
    return appendField(yaml, [`${action}:`, ...selectors.map((selector) => `  - ${quoted(selector)}`)].join("\n"));
  if (action === "drop") {
    const [selector = ""] = selectors;
    return addToList(yaml, [action], quoted(selector));
  }
  return replaceValue(yaml, [action], `[${selectors.map(quoted).join(", ")}]`);
}

/** Lines around an article's own, to see where it begins and ends. */
const AROUND = 4;

/** The lines of a received document; struck through are those of other articles and the declared leftovers. */
function listReceivedLines(
  dataDir: string,
  { file, lines: [first, last] }: SourceRange,
): { readonly file: string; readonly passages: readonly SourcePassage[] } {
  const leftovers = new Set(readLeftovers(dataDir, file, () => undefined).map(({ text }) => text));
  const lines = readSource(dataDir, file, () => undefined) ?? [];
  const shown = lines.slice(Math.max(0, first - 1 - AROUND), last + AROUND);
  return {
    file: sourceFile(file),
    passages: shown.flatMap(({ text, line }): readonly SourcePassage[] => {
      if (text.trim() === "") return [];
      const isLeft = leftovers.has(text);
      const isKept = line >= first && line <= last && !isLeft;
      const reason = isLeft ? `declared in ${leftoversFile(file)}` : `line ${line}, not of this article`;
      return [{ tag: "p", text, isKept, ...(isKept ? {} : { reason }), choices: [] }];
    }),
  };
}
