/*
 * What a first visit fetches goes into two files instead of some thirty: one for the first screen, one for all that
 * reading needs beyond it. Text compresses better together (3 kB of 155), and a phone asks less often. Only modules
 * of the page may be named here: what the helper thread needs as well (domain, storage) must stay apart, or the thread
 * would load the page's code.
 */

const firstScreen = [
  "node_modules/preact",
  // Not `main`, which runs at once: everything it uses must have run before.
  "src/app/(?!main\\.|\\w+Route\\.|KitScreen)",
  "src/domain/(?:deviceSettings|dossier|readingMinutes|typesetFrench)\\.",
  "src/features/(?:front-page/|(?!library)[a-zA-Z]+\\.)",
  "src/i18n/(?:fr/(?!about|accessibility|privacy|settings|statements)|format|languages|useMessages)",
  "src/platform/(?:appIsStored|appUpdate|appVersion|copyText|dressPage|installPrompt|share|trustedScriptUrl|whenIdle)\\.",
  "src/worker/(?:client|create)",
  "src/ui/(?!Progress|Segmented|Stepper|Switch|Field|ListRow|Tabs|TextField|SelectField)",
];

const reading = [
  "src/features/(?:article|contacts|not-found|offline|reading-settings)/",
  "src/app/ArticleRoute\\.",
  "src/platform/(?:can|mapUri|printPage|repairApp|storagePersistence|textHighlight|useIsOnline)",
  "src/ui/(?:Progress|Segmented|Stepper|Switch)\\.",
  "src/domain/(?:cut|find|fold|list|mark|write)",
];

const inOneOf = (folders: readonly string[]): RegExp => new RegExp(`/(?:${folders.join("|")})`);

/** For `build.rolldownOptions.output.codeSplitting`. */
export const chunkGroups = {
  includeDependenciesRecursively: false,
  groups: [
    { name: "reading", test: inOneOf(reading) },
    { name: "first", test: inOneOf(firstScreen) },
  ],
};
