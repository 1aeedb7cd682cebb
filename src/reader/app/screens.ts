import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import type { Area } from "../i18n/base/area";
import { findScreen } from "../shared/navigation/findScreen";
import { paths } from "../shared/navigation/paths";
import type { ScreenName } from "../shared/navigation/screenTable";
import { chosenLanguage } from "./chosenLanguage";
import ChunkMissingScreen from "./ErrorScreen";

type Module = { readonly default: ComponentType };

const missing: Module = { default: ChunkMissingScreen };

/** A failed chunk shows a screen from the first chunk, because what cuts off one chunk would cut off another. */
function screen(load: () => Promise<Module>) {
  return lazy(() => load().catch(() => missing));
}

/** A screen with its own sentences, in the reader's language or else in French. */
function withMessages(load: () => Promise<Module>, loadAreas: () => Promise<readonly Area<object>[]>) {
  return screen(async () => {
    const [module, areas] = await Promise.all([load(), loadAreas()]);
    if (!import.meta.env.SSR) {
      await Promise.all(areas.map((area) => area.load(chosenLanguage()).catch(() => undefined)));
    }
    return module;
  });
}

const programmes = async () => [(await import("../i18n/fr/programmes")).programmesArea];
const statements = async () => [(await import("../i18n/fr/statements")).statementsArea];

export const screens = {
  frontPage: screen(() => import("../features/front-page/FrontPageScreen")),
  article: screen(() => import("./ArticleRoute")),
  programmes: withMessages(
    () => import("../features/programmes/list/ProgrammesScreen"),
    async () => [...(await programmes()), (await import("../i18n/fr/libraryActions")).libraryActionsArea],
  ),
  programme: withMessages(
    () => import("../features/programmes/page/ProgrammeScreen"),
    async () => [...(await programmes()), (await import("../i18n/fr/libraryActions")).libraryActionsArea],
  ),
  compare: withMessages(() => import("../features/programmes/compare/CompareScreen"), programmes),
  explorer: withMessages(
    () => import("../features/explorer/ExplorerScreen"),
    async () => [(await import("../i18n/fr/explorer")).explorerArea],
  ),
  library: withMessages(
    () => import("../features/library/LibraryScreen"),
    async () => [
      (await import("../i18n/fr/library")).libraryArea,
      (await import("../i18n/fr/libraryActions")).libraryActionsArea,
      (await import("../i18n/fr/state")).statesArea,
    ],
  ),
  search: withMessages(
    () => import("../features/search/SearchScreen"),
    async () => [
      (await import("../i18n/fr/search")).searchArea,
      (await import("../i18n/fr/libraryActions")).libraryActionsArea,
      (await import("../i18n/fr/state")).statesArea,
    ],
  ),
  contacts: screen(() => import("../features/contacts/ContactsScreen")),
  offline: withMessages(
    () => import("../features/offline/OfflineScreen"),
    async () => [(await import("../i18n/fr/offline")).offlineArea],
  ),
  received: withMessages(
    () => import("./ReceivedRoute"),
    async () => [(await import("../i18n/fr/editionFile")).editionFileArea, ...(await programmes())],
  ),
  changes: withMessages(
    () => import("../features/changes/ChangesScreen"),
    async () => [(await import("../i18n/fr/changes")).changesArea, ...(await programmes())],
  ),
  alerts: withMessages(
    () => import("../features/changes/alerts/AlertsScreen"),
    async () => [
      (await import("../i18n/fr/changes")).changesArea,
      (await import("../i18n/fr/libraryActions")).libraryActionsArea,
      ...(await programmes()),
    ],
  ),
  dossier: withMessages(
    () => import("./DossierRoute"),
    async () => [
      (await import("../i18n/fr/dossier")).dossierArea,
      (await import("../i18n/fr/annotations")).annotationsArea,
      ...(await programmes()),
    ],
  ),
  settings: withMessages(
    () => import("./SettingsRoute"),
    async () => [...(await statements()), (await import("../i18n/fr/readingChoices")).readingChoicesArea],
  ),
  about: withMessages(() => import("../features/about/AboutScreen"), statements),
  accessibility: withMessages(() => import("../features/accessibility/AccessibilityScreen"), statements),
  privacy: withMessages(() => import("../features/about/PrivacyScreen"), statements),
  notFound: screen(() => import("../features/not-found/NotFoundScreen")),
} as const satisfies Readonly<Record<ScreenName, ReturnType<typeof screen>>>;

/** Lets a prerendered page hydrate at once. Resolves to whether the screen is loaded. */
export async function preloadScreen(path: string): Promise<boolean> {
  return (await screens[decideScreen(path)].preload()) !== ChunkMissingScreen;
}

function decideScreen(path: string): ScreenName {
  return findScreen(path.slice(paths.frontPage().length)) ?? "notFound";
}
