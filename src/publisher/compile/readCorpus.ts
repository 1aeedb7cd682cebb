import type { Topic } from "../../domain/edition/topic";
import type { GlossaryEntry } from "../../domain/reference/glossary";
import type { Place } from "../../domain/reference/place";
import { checkClaims } from "../claims/checkClaims";
import { listClaimingFiles } from "../claims/listClaimingFiles";
import { readUnquoted } from "../claims/readUnquoted";
import type { Problem } from "../Problem";
import { checkProgrammes } from "../reference/checkProgrammes";
import { quotedArticles } from "../reference/quotedArticles";
import { readGlossary } from "../reference/readGlossary";
import { readPlaces } from "../reference/readPlaces";
import { type ProgrammeFile, readProgrammes } from "../reference/readProgrammes";
import type { ArticleDraft } from "./compileArticle";
import { type ContactsFile, readContacts } from "./readContacts";
import { readDrafts } from "./readDrafts";
import { type IdentityFile, readIdentity } from "./readIdentity";
import { readTopics } from "./readTopics";

export type Corpus = {
  readonly identityFile: IdentityFile | undefined;
  readonly themes: readonly Topic[] | undefined;
  readonly contactsFile: ContactsFile | undefined;
  readonly drafts: readonly ArticleDraft[];
  readonly programmeFiles: readonly ProgrammeFile[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryEntry[];
  readonly problems: readonly Problem[];
};

/** Reads every file to its end, so that one run reports all problems. */
export function readCorpus(dataDir: string): Corpus {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const identityFile = readIdentity(dataDir, report);
  const themes = readTopics(dataDir, report);
  const contactsFile = readContacts(dataDir, report);
  const drafts = readDrafts(dataDir, report);
  if (themes !== undefined) problems.push(...checkThemes(themes, drafts));
  const articles = quotedArticles(dataDir, drafts);
  const programmeFiles = readProgrammes(dataDir, articles, report);
  const placesFile = readPlaces(dataDir, articles, report);
  const glossaryFile = readGlossary(dataDir, articles, drafts, report);
  const places = placesFile.entries;
  const glossary = glossaryFile.entries;
  problems.push(...checkProgrammes(programmeFiles, { themes, places, drafts }));
  const claiming = listClaimingFiles({ drafts, programmeFiles, places: placesFile, glossary: glossaryFile });
  problems.push(...checkClaims(claiming, readUnquoted(dataDir, report)));
  return { identityFile, themes, contactsFile, drafts, programmeFiles, places, glossary, problems };
}

function checkThemes(themes: readonly Topic[], drafts: readonly ArticleDraft[]): readonly Problem[] {
  const known = new Set<string>(themes.map(({ id }) => id));
  const choices = [...known].join(", ");
  return drafts.flatMap(({ file, article, themeLines }) =>
    article.themes.flatMap((theme, index) => {
      if (known.has(theme)) return [];
      const message = `"${theme}" is not a theme of themes.yaml: use one of ${choices}, or add it there.`;
      return [{ file, line: themeLines[index] ?? 1, message }];
    }),
  );
}
