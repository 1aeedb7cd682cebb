type Screen = {
  /** The module that draws it, relative to the project. `app/screens.ts` loads it. */
  readonly module: `src/${string}.tsx`;
  /** Its address below the site's base, where `:id` stands for one of many. Without it, it answers every other address. */
  readonly path?: string;
  /** Has screens of its own, whose addresses are below its address. */
  readonly isParent?: true;
  /** Comes with a first visit and can be opened without a network after it. Every other screen loads later. */
  readonly isFirstVisit?: true;
};

/**
 * Every screen, once. Routes, addresses, preloading, prerendered pages, what a first visit fetches and the addresses that
 * tests walk come from here; what only the page can know of a screen (`app/screens.ts`, `paths.ts`, its title in
 * `app/prerender.tsx`) is missed by the compiler when it is forgotten. Facts only, so that Node can read them too.
 */
export const screenTable = {
  frontPage: { path: "", module: "src/reader/features/front-page/FrontPageScreen.tsx", isFirstVisit: true },
  article: { path: "article/:id/", module: "src/reader/app/ArticleRoute.tsx", isFirstVisit: true },
  programmes: { path: "programmes/", module: "src/reader/features/programmes/list/ProgrammesScreen.tsx" },
  programme: { path: "programme/:id/", module: "src/reader/features/programmes/page/ProgrammeScreen.tsx" },
  compare: { path: "comparer/", module: "src/reader/features/programmes/compare/CompareScreen.tsx" },
  explorer: { path: "explorer/", module: "src/reader/features/explorer/ExplorerScreen.tsx", isParent: true },
  library: { path: "bibliotheque/", module: "src/reader/features/library/LibraryScreen.tsx" },
  search: { path: "recherche/", module: "src/reader/features/search/SearchScreen.tsx" },
  contacts: { path: "contacts/", module: "src/reader/features/contacts/ContactsScreen.tsx" },
  offline: { path: "hors-ligne/", module: "src/reader/features/offline/OfflineScreen.tsx", isFirstVisit: true },
  received: { path: "recu/", module: "src/reader/app/ReceivedRoute.tsx" },
  changes: { path: "changements/", module: "src/reader/features/changes/ChangesScreen.tsx" },
  alerts: { path: "alertes/", module: "src/reader/features/changes/alerts/AlertsScreen.tsx" },
  dossier: { path: "dossier/", module: "src/reader/app/DossierRoute.tsx" },
  settings: { path: "reglages/", module: "src/reader/app/SettingsRoute.tsx" },
  about: { path: "a-propos/", module: "src/reader/features/about/AboutScreen.tsx" },
  accessibility: { path: "accessibilite/", module: "src/reader/features/accessibility/AccessibilityScreen.tsx" },
  privacy: { path: "confidentialite/", module: "src/reader/features/about/PrivacyScreen.tsx" },
  notFound: { module: "src/reader/features/not-found/NotFoundScreen.tsx", isFirstVisit: true },
} as const satisfies Readonly<Record<string, Screen>>;

type Table = typeof screenTable;
export type ScreenName = keyof Table;
/** A screen with an address. */
export type RoutedScreen = { [Name in ScreenName]: Table[Name] extends { path: string } ? Name : never }[ScreenName];
/** A screen of one thing out of many. */
export type ItemScreen = {
  [Name in RoutedScreen]: Table[Name]["path"] extends `${string}:${string}` ? Name : never;
}[RoutedScreen];
/** A screen with a single address. */
export type FixedScreen = Exclude<RoutedScreen, ItemScreen>;

export const screenNames: readonly ScreenName[] = Object.keys(screenTable).filter(isScreenName);
export const routedScreens: readonly RoutedScreen[] = screenNames.filter(isRouted);
export const fixedScreens: readonly FixedScreen[] = routedScreens.filter(isFixed);

/** The facts of one screen, those that it may have included. */
export function readScreen(name: ScreenName): Screen {
  return screenTable[name];
}

function isScreenName(name: string): name is ScreenName {
  return Object.hasOwn(screenTable, name);
}

function isRouted(name: ScreenName): name is RoutedScreen {
  return readScreen(name).path !== undefined;
}

function isFixed(name: RoutedScreen): name is FixedScreen {
  return !screenTable[name].path.includes(":");
}
