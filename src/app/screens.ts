import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import { articlePrefix, routePatterns } from "../features/paths";

type Module = { readonly default: ComponentType };

/** A part that can't be fetched (a cut network, a host that dropped a file) is a screen of its own, not a blank page. */
function screen(load: () => Promise<Module>) {
  return lazy(() => load().catch(() => import("./PartMissingScreen")));
}

export const screens = {
  frontPage: screen(() => import("../features/front-page/FrontPageScreen")),
  article: screen(() => import("./ArticleRoute")),
  contacts: screen(() => import("../features/contacts/ContactsScreen")),
  offline: screen(() => import("../features/offline/OfflineScreen")),
  notFound: screen(() => import("../features/not-found/NotFoundScreen")),
} as const;

/** Fetches the screen that an address needs, so that it can be drawn at once over a prerendered page. */
export async function preloadScreen(path: string): Promise<void> {
  await screens[decideScreen(path)].preload();
}

function decideScreen(path: string): keyof typeof screens {
  switch (path) {
    case routePatterns.frontPage:
      return "frontPage";
    case routePatterns.contacts:
      return "contacts";
    case routePatterns.offline:
      return "offline";
    default:
      return path.startsWith(articlePrefix) ? "article" : "notFound";
  }
}
