import type { ArticleId, ProgrammeId } from "../../../../domain/ids";
import { articleTarget, programmeTarget } from "../../../../domain/library/target";
import type { ReadArticle, ReadProgramme } from "../../records";
import { askLibrary } from "../guards/askLibrary";
import { findCopy } from "../rows/copyRows";

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
