import { useMemo, useRef } from "preact/hooks";
import { type Headline, toHeadline } from "../../../domain/article/article";
import type { ProgrammeId } from "../../../domain/ids";
import { indexLibrary, type LibraryIndex } from "../../../domain/library/indexLibrary";
import type { Library } from "../../../domain/library/library";
import { oncePerList } from "../../../domain/library/oncePerList";
import { articleTarget, readTarget, type Target } from "../../../domain/library/target";
import { type ProgrammeState, stateOf } from "../../../domain/programmes/decideState";
import type { Programme } from "../../../domain/reference/programme";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/watching";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { paths } from "../../shared/navigation/paths";
import { useToday } from "../../shared/time/useToday";
import type { LibraryProblem } from "../../storage/library";
import type { LibraryAddress } from "./libraryAddress";

/** As the edition has it, or by its last known title. */
export type DescribedItem = {
  readonly title: string;
  readonly href: string;
  /** `undefined`: not an article, or not in the edition. */
  readonly headline: Headline | undefined;
  readonly state: ProgrammeState | undefined;
  /** `undefined` until the edition has answered. */
  readonly isInEdition: boolean | undefined;
  /** The day of the edition that withdrew it, where the library has a copy. */
  readonly withdrawnOn: string | undefined;
};

export type TabPanelContent = {
  readonly index: LibraryIndex;
  /** A highlight is described by its article. */
  readonly describe: (target: Target) => DescribedItem;
};

export type ListProps = {
  readonly list: readonly Target[];
  readonly matches: (target: Target) => boolean;
};

export type TabPanelProps = {
  readonly content: TabPanelContent;
  readonly address: LibraryAddress;
  /** Replaces the history entry: Back leaves the library instead of undoing a dozen ticks. */
  readonly onAsk: (address: LibraryAddress) => void;
};

type WatchedPanelContent =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly content: TabPanelContent }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

export function useTabPanelContent(): WatchedPanelContent {
  const watched = useLibrary("library", (library) => library.watchLibrary());
  const library = "value" in watched ? watched.value : undefined;
  const index = useMemo(() => library && indexLibrary(library), [library]);
  const articles = useMemo(() => (index ? listArticles(index) : []), [index]);
  const key = useMemo(() => articles.join(" "), [articles]);
  const question = `headlines ${key}`;
  const headlines = useLibrary(question, (library) => library.watchHeadlinesById(articles));
  const today = useToday(useEdition().identity.publishedOn);
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes());
  const withdrawn = useLibrary("withdrawn", (library) => library.watchWithdrawn());
  const copies = "value" in withdrawn ? withdrawn.value : undefined;
  const found = "value" in headlines ? headlines.value : undefined;
  // The answer to a previous question does not cover new targets.
  const isAnswered = "value" in headlines && headlines.of === question;
  const known = programmes.status === "ready" ? programmes.value : undefined;
  const content = useMemo((): TabPanelContent | undefined => {
    if (!index) return undefined;
    const programmesById = new Map<ProgrammeId, Programme>(known?.map((programme) => [programme.id, programme]));
    return {
      index,
      describe: (target) => {
        const highlight = index.highlight(target);
        const of = highlight ? articleTarget(highlight.article) : target;
        const facts = readTarget(of);
        const title = index.title(of);
        const copy = copies?.get(of);
        const withdrawnOn = copy?.withdrawnOn;
        if (facts.kind === "programme") {
          const published = programmesById.get(facts.id);
          const isInEdition = known ? published !== undefined : undefined;
          const programme = published ?? (copy && "programme" in copy ? copy.programme : undefined);
          return {
            title: programme?.name.value ?? title ?? facts.id,
            href: paths.programme(facts.id),
            headline: undefined,
            state: programme && stateOf(programme, today),
            isInEdition,
            withdrawnOn,
          };
        }
        const published = facts.kind === "article" ? found?.get(facts.id) : undefined;
        const headline = published ?? (copy && "article" in copy ? toHeadline(copy.article) : undefined);
        return {
          title: headline?.title ?? title ?? facts.id,
          href: facts.kind === "article" ? paths.article(facts.id) + (highlight ? `#${target}` : "") : paths.library(),
          headline,
          state: undefined,
          isInEdition: published !== undefined || (isAnswered ? false : undefined),
          withdrawnOn,
        };
      },
    };
  }, [index, found, isAnswered, known, today, copies]);
  // Everything arrives from the phone within a moment: wait for it, so that rows render once and not three times.
  const wasComplete = useRef(false);
  const isComplete =
    (isAnswered || headlines.status === "failed") && programmes.status !== "loading" && withdrawn.status !== "loading";
  wasComplete.current ||= content !== undefined && isComplete;
  if (content && wasComplete.current) return { status: "ready", content };
  return watched.status === "failed" ? watched : { status: "loading" };
}

/** Ids. Targets were checked when they were read: thousands of them are not checked again. */
function listArticles({ library }: LibraryIndex): readonly string[] {
  return [
    ...new Set([
      ...library.readingStates.map(({ articleId }) => articleId),
      ...bookmarkedArticles(library.bookmarks),
      ...notedArticles(library.notes),
      ...taggedArticles(library.taggings),
      ...library.highlights.map(({ article }) => article),
    ]),
  ];
}

const bookmarkedArticles = oncePerList((records: Library["bookmarks"]) => readArticles(records.map(({ id }) => id)));
const notedArticles = oncePerList((records: Library["notes"]) => readArticles(records.map(({ id }) => id)));
const taggedArticles = oncePerList((records: Library["taggings"]) => readArticles(records.map(({ target }) => target)));

const ARTICLE = "article:";

function readArticles(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets)].flatMap((target) => (target.startsWith(ARTICLE) ? target.slice(ARTICLE.length) : []));
}
