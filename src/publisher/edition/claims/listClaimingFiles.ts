import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { ArticleDraft } from "../article/compileArticle";
import type { EntriesFile } from "../reference/EntriesFile";
import type { ProgrammeFile } from "../reference/readProgrammes";
import { writeArticleText } from "../reference/writeArticleText";
import type { Claim } from "./Claim";
import type { ClaimingFile } from "./checkClaims";
import { listArticleClaims } from "./listArticleClaims";
import { listProgrammeClaims } from "./listProgrammeClaims";

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

/** Expansions that articles are said to spell out: every word of them must be an article's. */
function listGlossaryClaims(glossary: readonly GlossaryEntry[]): readonly Claim[] {
  return glossary.flatMap(({ spelledOutBy, meaning, detail, proofs }, index) => {
    if (spelledOutBy !== "corpus") return [];
    const quotes = proofs.map(({ quote }) => quote);
    return [
      { path: [index, "meaning"], text: meaning, quotes },
      ...(detail === undefined ? [] : [{ path: [index, "detail"], text: detail, quotes }]),
    ];
  });
}

function listPlaceClaims(places: readonly Place[]): readonly Claim[] {
  return places.flatMap(({ remark, mentions }, index) => {
    if (remark === undefined) return [];
    return [{ path: [index, "remark"], text: remark, quotes: mentions.map(({ quote }) => quote), only: "numbers" }];
  });
}
