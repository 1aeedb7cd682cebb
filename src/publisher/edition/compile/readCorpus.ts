import * as v from "valibot";
import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import { type Topic, TopicSchema } from "../../../domain/reference/topic";
import type { ArticleDraft } from "../article/compileArticle";
import { checkClaims } from "../claims/checkClaims";
import { listClaimingFiles } from "../claims/listClaimingFiles";
import { readUnquoted } from "../claims/readUnquoted";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { checkProgrammes } from "../reference/checkProgrammes";
import { quotedArticles } from "../reference/quotedArticles";
import { readGlossary } from "../reference/readGlossary";
import { readPlaces } from "../reference/readPlaces";
import { type ProgrammeFile, readProgrammes } from "../reference/readProgrammes";
import { type ContactsFile, readContacts } from "./readContacts";
import { readDrafts } from "./readDrafts";
import { type IdentityFile, readIdentity } from "./readIdentity";

export type Corpus = {
  readonly identityFile: IdentityFile | undefined;
  readonly topics: readonly Topic[] | undefined;
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
  const topics = readTopics(dataDir, report);
  const contactsFile = readContacts(dataDir, report);
  const drafts = readDrafts(dataDir, report);
  if (topics !== undefined) problems.push(...checkTopics(topics, drafts));
  const articles = quotedArticles(dataDir, drafts);
  const programmeFiles = readProgrammes(dataDir, articles, report);
  const placesFile = readPlaces(dataDir, articles, report);
  const glossaryFile = readGlossary(dataDir, articles, drafts, report);
  const places = placesFile.entries;
  const glossary = glossaryFile.entries;
  problems.push(...checkProgrammes(programmeFiles, { topics, places, drafts }));
  const claiming = listClaimingFiles({ drafts, programmeFiles, places: placesFile, glossary: glossaryFile });
  problems.push(...checkClaims(claiming, readUnquoted(dataDir, report)));
  return { identityFile, topics, contactsFile, drafts, programmeFiles, places, glossary, problems };
}

function checkTopics(topics: readonly Topic[], drafts: readonly ArticleDraft[]): readonly Problem[] {
  const known = new Set<string>(topics.map(({ id }) => id));
  const choices = [...known].join(", ");
  return drafts.flatMap(({ file, article, topicLines }) =>
    article.topics.flatMap((topic, index) => {
      if (known.has(topic)) return [];
      const message = `"${topic}" is not a topic of topics.yaml: use one of ${choices}, or add it there.`;
      return [{ file, line: topicLines[index] ?? 1, message }];
    }),
  );
}

const FILE = "topics.yaml";

function readTopics(dataDir: string, report: (problem: Problem) => void): readonly Topic[] | undefined {
  const text = readTextFile(dataDir, FILE, report);
  if (text === undefined) return undefined;
  const { value, lineOf } = readYaml(v.array(TopicSchema), text, (line, message) =>
    report({ file: FILE, line, message }),
  );
  const ids = new Set<string>();
  for (const [index, { id }] of (value ?? []).entries()) {
    const message = `The topic "${id}" stands here twice: remove one or give it another id.`;
    if (ids.has(id)) report({ file: FILE, line: lineOf([index]), message });
    ids.add(id);
  }
  return value;
}
