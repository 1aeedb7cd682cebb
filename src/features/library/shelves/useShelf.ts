import { useMemo, useRef } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId, ProgrammeId } from "../../../domain/ids";
import { indexLibrary, type LibraryIndex } from "../../../domain/library/indexLibrary";
import { articleTarget, type Target } from "../../../domain/library/target";
import { readTarget } from "../../../domain/library/targetSchema";
import { useWatch } from "../../../shared/edition/useWatch";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { paths } from "../../../shared/navigation/paths";
import type { LibraryProblem } from "../../../storage/library";

/** An article or a programme as the edition has it, or as it was called once. */
export type Described = {
  readonly title: string;
  readonly href: string;
  /** `undefined`: the edition does not have it, or it is no article. */
  readonly headline: Headline | undefined;
  /** `undefined` until the edition answered. */
  readonly isInEdition: boolean | undefined;
};

export type Shelf = {
  readonly index: LibraryIndex;
  /** Of a highlight: its article. */
  readonly describe: (target: Target) => Described;
};

export type WatchedShelf =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly shelf: Shelf }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

/** Everything that is the reader's own, with what the edition says of it. */
export function useShelf(): WatchedShelf {
  const watched = useLibrary("library", (library) => library.watchLibrary());
  const library = "value" in watched ? watched.value : undefined;
  const index = useMemo(() => library && indexLibrary(library), [library]);
  const articles = useMemo(() => (index ? listArticles(index) : []), [index]);
  const key = useMemo(() => articles.join(" "), [articles]);
  const question = `headlines ${key}`;
  const headlines = useLibrary(question, (door) => door.watchHeadlinesOf(articles));
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes());
  const found = "value" in headlines ? headlines.value : undefined;
  // An answer to a former question says nothing of what it was not asked.
  const isAnswered = "value" in headlines && headlines.of === question;
  const known = programmes.status === "ready" ? programmes.value : undefined;
  const shelf = useMemo((): Shelf | undefined => {
    if (!index) return undefined;
    const names = new Map<ProgrammeId, string>(known?.map(({ id, name }) => [id, name.value]));
    return {
      index,
      describe: (target) => {
        const highlight = index.highlight(target);
        const of = highlight ? articleTarget(highlight.article) : target;
        const facts = readTarget(of);
        const title = index.title(of);
        if (facts.kind === "programme") {
          const isInEdition = known ? names.has(facts.id) : undefined;
          return {
            title: names.get(facts.id) ?? title ?? facts.id,
            href: paths.programme(facts.id),
            headline: undefined,
            isInEdition,
          };
        }
        const headline = facts.kind === "article" ? found?.get(facts.id) : undefined;
        return {
          title: headline?.title ?? title ?? facts.id,
          href: facts.kind === "article" ? paths.article(facts.id) + (highlight ? `#${target}` : "") : paths.library(),
          headline,
          isInEdition: headline !== undefined || (isAnswered ? false : undefined),
        };
      },
    };
  }, [index, found, isAnswered, known]);
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
