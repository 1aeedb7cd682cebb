import { german } from "../../src/reader/i18n/de";
import { makeAnnotations as germanAnnotations, makeFind as germanFind } from "../../src/reader/i18n/de/annotations";
import { makeAsleep as germanAsleep } from "../../src/reader/i18n/de/asleep";
import { makeBackup as germanBackup } from "../../src/reader/i18n/de/backup";
import { makeChanges as germanChanges, makeOffer as germanOffer } from "../../src/reader/i18n/de/changes";
import { makeDossierScreen as germanDossier } from "../../src/reader/i18n/de/dossier";
import { makeEditionFile as germanEditionFile } from "../../src/reader/i18n/de/editionFile";
import { makeExplorer as germanExplorer } from "../../src/reader/i18n/de/explorer";
import { makeKeep as germanKeep } from "../../src/reader/i18n/de/keep";
import { makeLibrary as germanLibrary } from "../../src/reader/i18n/de/library";
import { makeLibraryActions as germanOwn } from "../../src/reader/i18n/de/libraryActions";
import { makeLoss as germanLoss } from "../../src/reader/i18n/de/loss";
import { makeMutes as germanMutes } from "../../src/reader/i18n/de/mutes";
import { makeOfflineScreen as germanOffline } from "../../src/reader/i18n/de/offline";
import { makePlayer as germanPlayer } from "../../src/reader/i18n/de/player";
import { makeProgrammes as germanProgrammes } from "../../src/reader/i18n/de/programmes";
import { makeReadingChoices as germanReadingChoices } from "../../src/reader/i18n/de/readingChoices";
import { makeSearchScreen as germanSearch } from "../../src/reader/i18n/de/search";
import { makeGermanStatements } from "../../src/reader/i18n/de/statements";
import { english } from "../../src/reader/i18n/en";
import { makeAnnotations as englishAnnotations, makeFind as englishFind } from "../../src/reader/i18n/en/annotations";
import { makeAsleep as englishAsleep } from "../../src/reader/i18n/en/asleep";
import { makeBackup as englishBackup } from "../../src/reader/i18n/en/backup";
import { makeChanges as englishChanges, makeOffer as englishOffer } from "../../src/reader/i18n/en/changes";
import { makeDossierScreen as englishDossier } from "../../src/reader/i18n/en/dossier";
import { makeEditionFile as englishEditionFile } from "../../src/reader/i18n/en/editionFile";
import { makeExplorer as englishExplorer } from "../../src/reader/i18n/en/explorer";
import { makeKeep as englishKeep } from "../../src/reader/i18n/en/keep";
import { makeLibrary as englishLibrary } from "../../src/reader/i18n/en/library";
import { makeLibraryActions as englishOwn } from "../../src/reader/i18n/en/libraryActions";
import { makeLoss as englishLoss } from "../../src/reader/i18n/en/loss";
import { makeMutes as englishMutes } from "../../src/reader/i18n/en/mutes";
import { makeOfflineScreen as englishOffline } from "../../src/reader/i18n/en/offline";
import { makePlayer as englishPlayer } from "../../src/reader/i18n/en/player";
import { makeProgrammes as englishProgrammes } from "../../src/reader/i18n/en/programmes";
import { makeReadingChoices as englishReadingChoices } from "../../src/reader/i18n/en/readingChoices";
import { makeSearchScreen as englishSearch } from "../../src/reader/i18n/en/search";
import { makeEnglishStatements } from "../../src/reader/i18n/en/statements";
import { french } from "../../src/reader/i18n/fr";
import { makeAnnotations, makeFind } from "../../src/reader/i18n/fr/annotations";
import { makeAsleep } from "../../src/reader/i18n/fr/asleep";
import { makeBackup } from "../../src/reader/i18n/fr/backup";
import { makeChanges, makeOffer } from "../../src/reader/i18n/fr/changes";
import { makeDossierScreen } from "../../src/reader/i18n/fr/dossier";
import { makeEditionFile } from "../../src/reader/i18n/fr/editionFile";
import { makeExplorer } from "../../src/reader/i18n/fr/explorer";
import { makeKeep } from "../../src/reader/i18n/fr/keep";
import { makeLibrary } from "../../src/reader/i18n/fr/library";
import { makeLibraryActions } from "../../src/reader/i18n/fr/libraryActions";
import { makeLoss } from "../../src/reader/i18n/fr/loss";
import { makeMutes } from "../../src/reader/i18n/fr/mutes";
import { makeOfflineScreen } from "../../src/reader/i18n/fr/offline";
import { makePlayer } from "../../src/reader/i18n/fr/player";
import { makeProgrammes } from "../../src/reader/i18n/fr/programmes";
import { makeReadingChoices } from "../../src/reader/i18n/fr/readingChoices";
import { makeSearchScreen } from "../../src/reader/i18n/fr/search";
import { makeFrenchStatements } from "../../src/reader/i18n/fr/statements";

/* Every sentence of the application, those of every area included: a new area has its place here. */

export const inFrench = merge(
  { ...french, ...makeFrenchStatements() },
  makeAnnotations(french.format),
  makeAsleep(),
  makeBackup(french.format),
  makeChanges(french.format),
  makeDossierScreen(french.format),
  makeEditionFile(french.format),
  makeExplorer(french.format),
  makeFind(french.format),
  makeKeep(french.format),
  makeLibrary(french.format),
  makeLibraryActions(french.format),
  makeLoss(french.format),
  makeMutes(),
  makeOffer(french.format),
  makeOfflineScreen(french.format),
  makePlayer(french.format),
  makeProgrammes(french.format),
  makeReadingChoices(),
  makeSearchScreen(french.format),
);

export const inGerman: typeof inFrench = merge(
  { ...german, ...makeGermanStatements() },
  germanAnnotations(german.format),
  germanAsleep(),
  germanBackup(german.format),
  germanChanges(german.format),
  germanDossier(german.format),
  germanEditionFile(german.format),
  germanExplorer(german.format),
  germanFind(german.format),
  germanKeep(german.format),
  germanLibrary(german.format),
  germanOwn(german.format),
  germanLoss(german.format),
  germanMutes(),
  germanOffer(german.format),
  germanOffline(german.format),
  germanPlayer(german.format),
  germanProgrammes(german.format),
  germanReadingChoices(),
  germanSearch(german.format),
);

export const inEnglish: typeof inFrench = merge(
  { ...english, ...makeEnglishStatements() },
  englishAnnotations(english.format),
  englishAsleep(),
  englishBackup(english.format),
  englishChanges(english.format),
  englishDossier(english.format),
  englishEditionFile(english.format),
  englishExplorer(english.format),
  englishFind(english.format),
  englishKeep(english.format),
  englishLibrary(english.format),
  englishOwn(english.format),
  englishLoss(english.format),
  englishMutes(),
  englishOffer(english.format),
  englishOffline(english.format),
  englishPlayer(english.format),
  englishProgrammes(english.format),
  englishReadingChoices(),
  englishSearch(english.format),
);

/** What an area adds stands beside what a first visit has of it, under one name. */
function merge<First extends object, Areas extends readonly object[]>(
  first: First,
  ...areas: Areas
): First & All<Areas> {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(first));
  for (const area of areas) {
    for (const [name, sentences] of Object.entries(area)) merged[name] = { ...(merged[name] ?? {}), ...sentences };
  }
  // biome-ignore lint/suspicious/noExplicitAny: what was merged is exactly what the type says.
  return merged as any;
}

type All<Areas extends readonly object[]> = Areas extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & All<Rest>
  : unknown;
