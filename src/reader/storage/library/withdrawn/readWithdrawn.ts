import type { ArticleId, ProgrammeId } from "../../../../domain/ids";
import { articleTarget, programmeTarget, type Target } from "../../../../domain/library/target";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import type { ReadArticle, ReadProgramme } from "../../records";
import { askLibrary, type LibraryWatch, watchLibraryFor } from "../guards/askLibrary";
import { findCopy, listCopies } from "../rows/copyRows";

/* Loaded when the edition does not have what is asked for. */

export async function readWithdrawnArticle(id: ArticleId): Promise<ReadArticle | null> {
  const found = await askLibrary((tables) => findCopy(tables, articleTarget(id)));
  if (!found.ok || !found.value || !("article" in found.value)) return null;
  return { ...found.value.article, withdrawnOn: found.value.withdrawnOn };
}

export async function readWithdrawnProgramme(id: ProgrammeId): Promise<ReadProgramme | null> {
  const found = await askLibrary((tables) => findCopy(tables, programmeTarget(id)));
  if (!found.ok || !found.value || !("programme" in found.value)) return null;
  return { ...found.value.programme, withdrawnOn: found.value.withdrawnOn };
}

/** All of which the library has a copy. The edition may have one of them again. */
export function watchWithdrawn(): LibraryWatch<ReadonlyMap<Target, WithdrawnCopy>> {
  return watchLibraryFor(async (tables) => new Map((await listCopies(tables)).map((copy) => [copy.target, copy])));
}
