import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { ArticleDraft } from "../compile/compileArticle";
import type { EntriesFile } from "../reference/EntriesFile";
import type { ProgrammeFile } from "../reference/readProgrammes";
import { writeArticleText } from "../reference/writeArticleText";
import type { ClaimingFile } from "./checkClaims";
import { listArticleClaims } from "./listArticleClaims";
import { listProgrammeClaims } from "./listProgrammeClaims";
import { listGlossaryClaims, listPlaceClaims } from "./listReferenceClaims";

export function listClaimingFiles({
  drafts,
  programmeFiles,
  places,
  glossary,
}: {
  readonly drafts: readonly ArticleDraft[];
  readonly programmeFiles: readonly ProgrammeFile[];
  readonly places: EntriesFile<Place>;
  readonly glossary: EntriesFile<GlossaryEntry>;
}): readonly ClaimingFile[] {
  return [
    ...drafts.map(({ file, article, notes, lineOf }) => ({
      file,
      claims: listArticleClaims(article, notes, writeArticleText(article)),
      lineOf,
    })),
    ...programmeFiles.map(({ file, programme, lineOf }) => ({ file, claims: listProgrammeClaims(programme), lineOf })),
    { file: places.file, claims: listPlaceClaims(places.entries), lineOf: places.lineOf },
    { file: glossary.file, claims: listGlossaryClaims(glossary.entries), lineOf: glossary.lineOf },
  ];
}
