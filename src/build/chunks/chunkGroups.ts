/*
 * What a first visit fetches goes into two files instead of some thirty: one for the first screen, one for all that
 * reading needs beyond it. Text compresses better together, and a phone asks less often. Only folders of the page are
 * named here: what the helper threads need as well (domain, storage) must stay apart, or a thread would load the
 * page's code.
 */

const firstScreen = [
  "node_modules/preact",
  // Not `main`, which runs at once: everything it uses must have run before.
  "src/app/(?!main\\.|\\w+Route\\.|KitScreen)",
  "src/features/front-page/",
  "src/features/listen/\\w+\\.",
  "src/shared/(?:device|edition|navigation|text)/",
  "src/shared/library/(?!lazy/)",
  "src/i18n/(?!useReading|useStatements)\\w+\\.",
  "src/i18n/fr/(?:article|contacts|countArticles|dossier|edition|favourite|frontPage|index|listen|offline|problems|reading|shell)\\.",
  "src/platform/(?:app/|\\w+\\.)",
  "src/worker/(?:client|createClient|createThread)\\.",
  "src/ui/(?!lazy/)",
];

const reading = ["src/features/(?:article/(?!lazy/)|contacts/|not-found/|offline/)", "src/platform/device/"];

/** What stands in an article a moment later: its figures, its places, what its acronyms mean, what is marked in it. */
const articleExtras = [
  "src/features/article/lazy/",
  "src/shared/illustrations/",
  "src/i18n/(?:areas|fr)/explorer\\.",
  "src/domain/(?:chart|terms)/",
];

/** What the reader does with an article, a programme or several, wherever they are shown. */
const library = ["src/shared/library/lazy/", "src/i18n/(?:areas|fr)/own\\."];

const inOneOf = (folders: readonly string[]): RegExp => new RegExp(`/(?:${folders.join("|")})`);

/** For `build.rolldownOptions.output.codeSplitting`. */
export const chunkGroups = {
  includeDependenciesRecursively: false,
  groups: [
    { name: "reading", test: inOneOf(reading) },
    { name: "first", test: inOneOf(firstScreen) },
    { name: "additions", test: inOneOf(articleExtras) },
    { name: "controls", test: inOneOf(["src/ui/lazy/"]) },
    { name: "own", test: inOneOf(library) },
    { name: "de", test: inOneOf(["src/i18n/de/"]) },
    { name: "en", test: inOneOf(["src/i18n/en/"]) },
  ],
};
