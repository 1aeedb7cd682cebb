import type { JSX } from "preact";
import { LocationProvider, Route, Router } from "preact-iso";
import { type PageData, PageDataContext } from "../features/pageData";
import { routePatterns } from "../features/paths";
import { CrashGuard } from "./CrashGuard";
import { MessagesProvider } from "./MessagesProvider";
import { Shell } from "./Shell";
import { screens } from "./screens";

/** The whole application. `pageData` is what a prerendered page was drawn from. */
export function App({ pageData }: { readonly pageData: PageData | undefined }): JSX.Element {
  return (
    <MessagesProvider>
      <CrashGuard>
        <PageDataContext.Provider value={pageData}>
          <LocationProvider scope={routePatterns.frontPage}>
            <Shell>
              <Router>
                <Route path={routePatterns.frontPage} component={screens.frontPage} />
                <Route path={routePatterns.article} component={screens.article} />
                <Route path={routePatterns.contacts} component={screens.contacts} />
                <Route path={routePatterns.offline} component={screens.offline} />
                <Route default component={screens.notFound} />
              </Router>
            </Shell>
          </LocationProvider>
        </PageDataContext.Provider>
      </CrashGuard>
    </MessagesProvider>
  );
}
