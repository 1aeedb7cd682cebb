import { useEffect } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { articleTarget } from "../../../../../domain/library/target";
import { useLibrary } from "../../../../shared/library/lazy/useLibrary";
import { openLibrary } from "../../../../shared/library/openLibrary";

/**
 * An open article may become a favourite, or get a note, although it was withdrawn meanwhile: nobody but this page still
 * has its text. `withdrawnOn` absent: the edition has it.
 */
export function useKeptCopy(article: Article, withdrawnOn: string | undefined): void {
  const target = articleTarget(article.id);
  const watched = useLibrary(`lacks a copy ${target}`, (library) => library.watchLacksCopy(target));
  const isMissing = watched.status === "ready" && watched.value;
  useEffect(() => {
    if (!isMissing || withdrawnOn === undefined) return;
    const copy = { target, keptAt: new Date().toISOString(), withdrawnOn, article };
    // A failure is told by the command that refers to it.
    void openLibrary().then(({ keepCopies }) => keepCopies([copy]));
  }, [isMissing, withdrawnOn]);
}
