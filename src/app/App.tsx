import type { JSX } from "preact";
import { LocationProvider, lazy, Route, Router } from "preact-iso";
import type { Messages } from "../i18n/fr";
import { storeLateParts } from "../platform/app/storeLateParts";
import { type PageData, PageDataContext } from "../shared/edition/pageData";
import { routePatterns } from "../shared/navigation/paths";
import { CrashGuard } from "./CrashGuard";
import { MessagesProvider } from "./MessagesProvider";
import { ScreenTransition } from "./ScreenTransition";
import { Shell } from "./Shell";
import { screens } from "./screens";

/** Every component in every theme, at `/_ui` while developing; the build knows nothing of it. */
const KitScreen = import.meta.env.DEV ? lazy(() => import("./KitScreen")) : undefined;

type Props = {
  /** What a prerendered page was drawn from. */
  readonly pageData: PageData | undefined;
  /** The language to begin with. */
  readonly messages: Messages;
};

/** The whole application. */
export function App({ pageData, messages }: Props): JSX.Element {
  return (
    <MessagesProvider initial={messages}>
      <CrashGuard>
        <PageDataContext.Provider value={pageData}>
          <LocationProvider scope={routePatterns.frontPage}>
            <ScreenTransition>
              <Shell>
                <Router onRouteChange={arrive}>
                  <Route path={routePatterns.frontPage} component={screens.frontPage} />
                  <Route path={routePatterns.article} component={screens.article} />
                  <Route path={routePatterns.programmes} component={screens.programmes} />
                  <Route path={routePatterns.programme} component={screens.programme} />
                  <Route path={routePatterns.explorer} component={screens.explorer} />
                  <Route path={`${routePatterns.explorer}*`} component={screens.explorer} />
                  <Route path={routePatterns.library} component={screens.library} />
                  <Route path={routePatterns.search} component={screens.search} />
                  <Route path={routePatterns.contacts} component={screens.contacts} />
                  <Route path={routePatterns.offline} component={screens.offline} />
                  <Route path={routePatterns.dossier} component={screens.dossier} />
                  <Route path={routePatterns.settings} component={screens.settings} />
                  <Route path={routePatterns.about} component={screens.about} />
                  <Route path={routePatterns.accessibility} component={screens.accessibility} />
                  <Route path={routePatterns.privacy} component={screens.privacy} />
                  {KitScreen ? [<Route key="kit" path={`${routePatterns.frontPage}_ui`} component={KitScreen} />] : []}
                  <Route default component={screens.notFound} />
                </Router>
              </Shell>
            </ScreenTransition>
          </LocationProvider>
        </PageDataContext.Provider>
      </CrashGuard>
    </MessagesProvider>
  );
}

/** A second screen: the reader stays, so the rest of the application may come. */
function arrive(): void {
  showTop();
  storeLateParts();
}

/**
 * A followed link begins at the top at once. The router scrolls there too, but smoothly wherever the style sheet says
 * so. An entry that one comes back to has a memory, and its screen sees to it.
 */
function showTop(): void {
  if (history.state === null && !location.hash) scrollTo({ top: 0, behavior: "instant" });
}
