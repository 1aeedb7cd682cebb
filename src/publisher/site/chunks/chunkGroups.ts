import { resolve } from "node:path";
import type { Rolldown } from "vite";
import { readScreen, screenNames } from "../../../reader/shared/navigation/screenTable";
import {
  afterStart,
  client,
  firstScreen,
  library,
  libraryActions,
  main,
  readingScreens,
  storage,
  thread,
} from "./firstVisit";

type Links = Pick<Rolldown.ModuleInfo, "importedIds" | "dynamicallyImportedIds">;
type Modules = { getModuleInfo(module: string): Links | null };

/* Which modules share a file. Those of a first visit, those that every start loads after it and those of several screens are
   found from the import graph, so that no list has to be kept: a few files instead of some ninety compress better and need
   fewer requests. No file holds a worker's entry together with what other scripts import: WebKit would run the entry again
   for them. The library's entries are alone as well, under their own names: tests open it as a module. */

export function chunkGroups() {
  let nameOf: ((module: string) => string | null) | undefined;
  const nameStart = (module: string, modules: Modules): string | null => {
    nameOf ??= divideStart(modules);
    return nameOf(module);
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: nameStart, debugName: "every start", priority: 2 },
      { name: "de", test: /\/src\/reader\/i18n\/de\//, priority: 1 },
      { name: "en", test: /\/src\/reader\/i18n\/en\//, priority: 1 },
    ],
  };
}

/** What page and worker share is a chunk of its own, or the worker would load the page's code. */
function divideStart(modules: Modules): (module: string) => string | null {
  const inThread = reach([thread], modules, "with what it loads on demand");
  const first = reach(firstScreen, modules);
  const reading = reach(readingScreens, modules);
  const database = reach([storage], modules);
  const ofThread = reach([thread], modules);
  const ofClient = reach([client], modules);
  const ofLibrary = reach([library], modules);
  const ofActions = reach([libraryActions], modules);
  const late = reach(afterStart, modules);
  const alone = new Set([main, thread, library, libraryActions].map((start) => resolve(start)));
  const screens = screenNames.map((name) => reach([readScreen(name).module], modules));
  const isOfScreens = (module: string): boolean => {
    const isPagesOwn =
      /\/src\/(reader\/shared|domain)\//.test(module) && !inThread.has(module) && !ofActions.has(module);
    if (!isPagesOwn || screens.filter((screen) => screen.has(module)).length < 2) return false;
    // Whoever shows one of them would fetch the words of all.
    return [...reach([module], modules)].every(
      (one) => !one.includes("/src/reader/i18n/fr/") || first.has(one) || reading.has(one),
    );
  };
  return (module) => {
    if (alone.has(module)) return null;
    if (module.includes("vite/preload-helper")) return "shared";
    if (first.has(module) || reading.has(module)) {
      if (inThread.has(module)) return "shared";
      return first.has(module) ? "first" : "reading";
    }
    if (database.has(module)) return "storage";
    if (ofThread.has(module)) return "thread";
    if (ofClient.has(module)) return "client";
    if (late.has(module)) return inThread.has(module) ? "common" : "afterStart";
    if (ofLibrary.has(module)) return inThread.has(module) ? "library" : null;
    if (module.includes("/src/reader/ui/") || isOfScreens(module)) return "controls";
    // What many other screens show, too, is not fetched with what is done to favourites.
    const isActions =
      ofActions.has(module) && !inThread.has(module) && !/\/src\/reader\/(i18n|shared\/text)\//.test(module);
    return isActions ? "actions" : null;
  };
}

function reach(
  starts: readonly string[],
  modules: Modules,
  extent?: "with what it loads on demand",
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    const info = modules.getModuleInfo(module);
    info?.importedIds.forEach(visit);
    if (extent) info?.dynamicallyImportedIds.forEach(visit);
  };
  for (const start of starts) visit(resolve(start));
  return reached;
}
