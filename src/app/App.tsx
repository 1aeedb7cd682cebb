import type { JSX } from "preact";
import { LocationProvider, lazy, Route, Router } from "preact-iso";
import type { Messages } from "../i18n/fr";
import { type PageData, PageDataContext } from "../shared/edition/pageData";
import { paths, routePattern } from "../shared/navigation/paths";
import { readScreen, routedScreens } from "../shared/navigation/screenTable";
import { CrashGuard } from "./CrashGuard";
import { MessagesProvider } from "./MessagesProvider";
import { ScreenTransition } from "./ScreenTransition";
import { Shell } from "./Shell";
import { screens } from "./screens";

/** Every component in every colour scheme, at `/_ui` in development only; tree-shaken from the build. */
const KitScreen = import.meta.env.DEV ? lazy(() => import("./KitScreen")) : undefined;

/** A parent also serves the paths below it, under one key, so that its screen stays mounted meanwhile. */
const routes = routedScreens.flatMap((name) => {
  const path = routePattern(name);
  return readScreen(name).isParent
    ? [
        { name, path },
        { name, path: `${path}*` },
      ]
    : [{ name, path }];
});

type Props = {
  readonly pageData: PageData | undefined;
  readonly messages: Messages;
};

export function App({ pageData, messages }: Props): JSX.Element {
  return (
    <MessagesProvider initial={messages}>
      <CrashGuard>
        <PageDataContext.Provider value={pageData}>
          <LocationProvider scope={paths.frontPage()}>
            <ScreenTransition>
              <Shell>
                <Router onRouteChange={showTop}>
                  {routes.map(({ name, path }) => (
                    <Route key={name} path={path} component={screens[name]} />
                  ))}
                  {KitScreen ? [<Route key="kit" path={`${paths.frontPage()}_ui`} component={KitScreen} />] : []}
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

/** The router scrolls smoothly where the style sheet says so. A revisited history entry restores its own position. */
function showTop(): void {
  if (history.state === null && !location.hash) scrollTo({ top: 0, behavior: "instant" });
}
