import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import { articlePrefix, routePatterns } from "../features/paths";
import { chosenLanguage } from "./chosenLanguage";
import PartMissingScreen from "./PartMissingScreen";

type Module = { readonly default: ComponentType };

const missing: Module = { default: PartMissingScreen };

/**
 * A part that can't be fetched (a cut network, a host that dropped a file) is a screen of its own, not a blank page.
 * That screen comes with the first script: what cuts off one part would cut it off too.
 */
function screen(load: () => Promise<Module>) {
  return lazy(() => load().catch(() => missing));
}

/** The settings and what is behind them bring their sentences, in the reader's language; it may fall back to French. */
function behindSettings(load: () => Promise<Module>) {
  return screen(async () => {
    const [module, { loadStatements }] = await Promise.all([load(), import("../i18n/useStatements")]);
    if (!import.meta.env.SSR) await loadStatements(chosenLanguage()).catch(() => undefined);
    return module;
  });
}

export const screens = {
  frontPage: screen(() => import("../features/front-page/FrontPageScreen")),
  article: screen(() => import("./ArticleRoute")),
  contacts: screen(() => import("../features/contacts/ContactsScreen")),
  offline: screen(() => import("../features/offline/OfflineScreen")),
  dossier: screen(() => import("./DossierRoute")),
  settings: behindSettings(() => import("./SettingsRoute")),
  about: behindSettings(() => import("../features/about/AboutScreen")),
  accessibility: behindSettings(() => import("../features/accessibility/AccessibilityScreen")),
  privacy: behindSettings(() => import("../features/about/PrivacyScreen")),
  notFound: screen(() => import("../features/not-found/NotFoundScreen")),
} as const;

/**
 * Fetches the screen that an address needs, so that it can be drawn at once over a prerendered page. Resolves to whether
 * it is here.
 */
export async function preloadScreen(path: string): Promise<boolean> {
  return (await screens[decideScreen(path)].preload()) !== PartMissingScreen;
}

function decideScreen(path: string): keyof typeof screens {
  switch (path) {
    case routePatterns.frontPage:
      return "frontPage";
    case routePatterns.contacts:
      return "contacts";
    case routePatterns.offline:
      return "offline";
    case routePatterns.dossier:
      return "dossier";
    case routePatterns.settings:
      return "settings";
    case routePatterns.about:
      return "about";
    case routePatterns.accessibility:
      return "accessibility";
    case routePatterns.privacy:
      return "privacy";
    default:
      return path.startsWith(articlePrefix) ? "article" : "notFound";
  }
}
