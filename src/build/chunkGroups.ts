/*
 * What a first visit fetches goes into two files instead of some thirty: one for the first screen, one for all that
 * reading needs beyond it. Text compresses better together (3 kB of 155), and a phone asks less often. Only modules
 * of the page may be named here: what the helper thread needs as well (domain, storage) must stay apart, or the thread
 * would load the page's code.
 */

/** Files by their names, whatever their ending: `Sheet.tsx` and `Sheet.module.css`. */
function file(...names: readonly string[]): string {
  return `(?:${names.join("|")})\\.`;
}

const firstScreen = [
  "node_modules/preact",
  // Not `main`, which runs at once: everything it uses must have run before.
  "src/app/(?!main\\.|\\w+Route\\.|KitScreen)",
  `src/domain/${file("deviceSettings", "dossier", "readingMinutes", "typesetFrench")}`,
  "src/features/front-page/",
  `src/features/${file(
    ...[
      "ArticleSource",
      "BackLink",
      "InstallInvitation",
      "OfflineStatus",
      "ThemeKicker",
      "decideDress",
      "deviceSettings",
    ],
    ...[
      "editionInstall",
      "favourites",
      "keptDossier",
      "lateComponent",
      "openLibrary",
      "openLibraryBackup",
      "openLibraryParts",
      "openStorage",
      "pageData",
      "paths",
      "typeset",
      "useEdition",
    ],
    ...["usePrintHead", "useReachedEnd", "useReadiness", "useScreen", "useScrollMemory", "useWatch", "watchForRows"],
  )}`,
  `src/i18n/${file("area", "format", "languages", "stretchIfAsked", "useMessages")}`,
  `src/i18n/fr/${file(
    ...["article", "contacts", "countArticles", "dossier", "edition", "favourite", "frontPage", "index", "listen"],
    ...["offline", "problems", "reading", "shell"],
  )}`,
  `src/platform/${file(
    ...["appIsStored", "appUpdate", "appVersion", "dressPage", "installPrompt", "libraryCanary", "pendingWrites", "share"],
    ...["storeLateParts", "trustedScriptUrl", "whenIdle"],
  )}`,
  "src/worker/(?:client|createClient|createThread)\\.",
  `src/ui/${file(
    ...[
      "ActionList",
      "Button",
      "Chips",
      "EmptyState",
      "Icon",
      "IconButton",
      "Notice",
      "Sheet",
      "Skeleton",
      "Toast",
      "Toolbar",
    ],
    ...["base", "iconPaths", "opener", "print", "reading", "toasts", "tokens", "useModalDialog"],
  )}`,
];

const reading = [
  "src/features/(?:arrival\\.|article/(?!late/)|contacts/|not-found/|offline/|reading-settings/ReadingSettingsTool)",
  "src/platform/(?:canHave|canPop|mapUri|printPage|repairApp|storagePersistence|textHighlight|useIsOnline)",
  "src/ui/Progress\\.",
  "src/domain/(?:find(?!InBlocks|Terms)|list|mark|write(?!Citation))",
];

/** What an article needs and the search thread as well: the thread must not load the page's code with it. */
const text = [`src/domain/(?:library/)?${file("listTextBlocks", "target", "writeInline")}`];

/**
 * What a moment later stands in an article too: its figures, its places, what its acronyms mean. Each file of the
 * application costs a first visit a line in the list of what is to be stored, late ones too; so it is one.
 */
const additions = [
  "src/features/article/late/",
  `src/features/${file(
    ...["FigureChart", "FigureNotes", "LocatorMap", "MapOutlines", "PlaceLinks", "QuoteLink", "ThemeColour"],
    ...["acronymAnchor", "explorerPaths", "useExplorer", "writeNumber"],
  )}`,
  "src/i18n/(?:areas|fr)/explorer\\.",
  "src/domain/(?:chart|terms)/",
  `src/domain/map/${file("locatePlaces", "projectPoint")}`,
];

/** Components of the kit that only late screens draw. */
const controls = [
  `src/ui/${file(
    ...["Card", "ConfirmDialog", "Field", "ListRow", "Segmented", "SelectField", "Stepper", "Switch", "Tabs"],
    ...["TextField", "Tooltip", "decideTab", "lateIcons"],
  )}`,
];
/** What the reader does with an article, a programme or several, wherever they are shown. */
const own = [
  `src/features/${file(
    ...[
      "Checklist",
      "ExportSheet",
      "FavouriteButton",
      "FollowUpEditor",
      "NoteEditor",
      "OwnSheets",
      "RowSelection",
      "SelectionBar",
    ],
    ...["TagEditor", "TagField", "TagName", "askToInstallFirst", "libraryParts", "noteDrafts"],
    ...["runLibrary", "sayLibraryProblem", "tellDone", "useFollowUp", "useLibrary", "useLongPress", "useNote"],
    ...["useSelection", "useTagsOn", "writeFavourites"],
  )}`,
  "src/i18n/(?:areas|fr)/own\\.",
];

/** Small, and needed by the page and its threads alike. */
const words = [`src/domain/(?:library/)?${file("contacts", "flag", "ids", "isLive", "isoDate", "theme")}`];

const inOneOf = (folders: readonly string[]): RegExp => new RegExp(`/(?:${folders.join("|")})`);

/** For `build.rolldownOptions.output.codeSplitting`. */
export const chunkGroups = {
  includeDependenciesRecursively: false,
  groups: [
    { name: "text", test: inOneOf(text), priority: 1 },
    { name: "reading", test: inOneOf(reading) },
    { name: "first", test: inOneOf(firstScreen) },
    { name: "additions", test: inOneOf(additions) },
    { name: "controls", test: inOneOf(controls) },
    { name: "ids", test: inOneOf(words) },
    { name: "own", test: inOneOf(own) },
    { name: "de", test: inOneOf(["src/i18n/de/"]) },
    { name: "en", test: inOneOf(["src/i18n/en/"]) },
  ],
};
