import { useMemo, useRef } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId, ProgrammeId } from "../../../domain/ids";
import { indexLibrary, type LibraryIndex } from "../../../domain/library/indexLibrary";
import { articleTarget, type Target } from "../../../domain/library/target";
import { readTarget } from "../../../domain/library/targetSchema";
import { type ProgrammeState, stateOf } from "../../../domain/programmes/decideState";
import type { Programme } from "../../../domain/reference/programme";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/useWatch";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { paths } from "../../../shared/navigation/paths";
import { useToday } from "../../../shared/time/useToday";
import type { LibraryProblem } from "../../../storage/library";
import type { LibraryAddress } from "../libraryAddress";

/** An article or a programme as the edition has it, or as it was called once. */
export type DescribedItem = {
  readonly title: string;
  readonly href: string;
  /** `undefined`: the edition does not have it, or it is no article. */
  readonly headline: Headline | undefined;
  /** Of a programme of the edition. */
  readonly state: ProgrammeState | undefined;
  /** `undefined` until the edition answered. */
  readonly isInEdition: boolean | undefined;
};

export type TabPanelContent = {
  readonly index: LibraryIndex;
  /** Of a highlight: its article. */
  readonly describe: (target: Target) => DescribedItem;
};

/** A tab's list in its order, and what its conditions leave of it. */
export type ListProps = {
  readonly list: readonly Target[];
  readonly matches: (target: Target) => boolean;
};

export type TabPanelProps = {
  readonly shelf: TabPanelContent;
  readonly address: LibraryAddress;
  /** Leads to it, in the place of the former one: Back leaves the library, and does not undo a dozen ticks. */
  readonly onAsk: (address: LibraryAddress) => void;
};

export type WatchedPanelContent =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly shelf: TabPanelContent }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

/** Everything that is the reader's own, with what the edition says of it. */
export function useTabPanelContent(): WatchedPanelContent {
  const watched = useLibrary("library", (library) => library.watchLibrary());
  const library = "value" in watched ? watched.value : undefined;
  const index = useMemo(() => library && indexLibrary(library), [library]);
  const articles = useMemo(() => (index ? listArticles(index) : []), [index]);
  const key = useMemo(() => articles.join(" "), [articles]);
  const question = `headlines ${key}`;
  const headlines = useLibrary(question, (door) => door.watchHeadlinesOf(articles));
  const today = useToday(useEdition().identity.publishedOn);
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes());
  const found = "value" in headlines ? headlines.value : undefined;
  // An answer to a former question says nothing of what it was not asked.
  const isAnswered = "value" in headlines && headlines.of === question;
  const known = programmes.status === "ready" ? programmes.value : undefined;
  const shelf = useMemo((): TabPanelContent | undefined => {
    if (!index) return undefined;
    const programmesById = new Map<ProgrammeId, Programme>(known?.map((programme) => [programme.id, programme]));
    return {
      index,
      describe: (target) => {
        const highlight = index.highlight(target);
        const of = highlight ? articleTarget(highlight.article) : target;
        const facts = readTarget(of);
        const title = index.title(of);
        if (facts.kind === "programme") {
          const programme = programmesById.get(facts.id);
          const isInEdition = known ? programme !== undefined : undefined;
          return {
            title: programme?.name.value ?? title ?? facts.id,
            href: paths.programme(facts.id),
            headline: undefined,
            state: programme && stateOf(programme, today),
            isInEdition,
          };
        }
        const headline = facts.kind === "article" ? found?.get(facts.id) : undefined;
        return {
          title: headline?.title ?? title ?? facts.id,
          href: facts.kind === "article" ? paths.article(facts.id) + (highlight ? `#${target}` : "") : paths.library(),
          headline,
          state: undefined,
          isInEdition: headline !== undefined || (isAnswered ? false : undefined),
        };
      },
    };
  }, [index, found, isAnswered, known, today]);
  // All of it comes from the phone within a moment: rows that were drawn once need not be drawn three times.
  const wasComplete = useRef(false);
  const isComplete = (isAnswered || headlines.status === "failed") && programmes.status !== "loading";
  wasComplete.current ||= shelf !== undefined && isComplete;
  if (shelf && wasComplete.current) return { status: "ready", shelf };
  return watched.status === "failed" ? watched : { status: "loading" };
}

function listArticles({ library }: LibraryIndex): readonly ArticleId[] {
  const ids = new Set<ArticleId>(library.readingStates.map(({ articleId }) => articleId));
  const add = (target: Target): void => {
    const facts = readTarget(target);
    if (facts.kind === "article") ids.add(facts.id);
  };
  for (const { id } of library.bookmarks) add(id);
  for (const { id } of library.notes) add(id);
  for (const { target } of library.taggings) add(target);
  for (const { article } of library.highlights) ids.add(article);
  return [...ids].sort();
}
