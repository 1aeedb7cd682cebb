import type { ComponentChildren, JSX } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { LocationProvider, Route, Router } from "preact-iso";
import type { Messages } from "../i18n/fr";
import { type PageData, PageDataContext } from "../shared/edition/pageData";
import { paths, routePattern } from "../shared/navigation/paths";
import { readScreen, routedScreens } from "../shared/navigation/screenTable";
import { ErrorScreen } from "./ErrorScreen";
import { MessagesProvider } from "./MessagesProvider";
import { Shell } from "./Shell";
import { screens } from "./screens";

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
            <Shell>
              <Router onRouteChange={showTop}>
                {routes.map(({ name, path }) => (
                  <Route key={name} path={path} component={screens[name]} />
                ))}
                <Route default component={screens.notFound} />
              </Router>
            </Shell>
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

function CrashGuard({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <ErrorScreen error={error} />;
}
