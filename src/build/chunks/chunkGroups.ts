import { resolve } from "node:path";
import type { Rolldown } from "vite";
import { firstScreen, main, readingScreens, storage, thread } from "./firstVisit";

type Modules = Pick<Rolldown.ChunkingContext, "getModuleInfo">;

/*
 * Which modules share a file. Those of a first visit are found by what needs what, so that no list has to be kept: a few
 * files instead of some thirty compress better and are asked for less often. No file holds the script that starts a
 * thread together with what other scripts import: WebKit would run it once more for them.
 */

/** For `build.rolldownOptions.output.codeSplitting`. */
export function chunkGroups() {
  let nameOf: ((module: string) => string | null) | undefined;
  const nameFirstVisit = (module: string, modules: Modules): string | null => {
    nameOf ??= divideFirstVisit(modules);
    return nameOf(module);
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      // Page and thread alike load other files with it.
      { name: "preload", test: /vite\/preload-helper/, priority: 3 },
      { name: nameFirstVisit, debugName: "first visit", priority: 2 },
      // The rest of them, small each, that late screens draw.
      { name: "controls", test: /\/src\/ui\//, priority: 1 },
      { name: "de", test: /\/src\/i18n\/de\//, priority: 1 },
      { name: "en", test: /\/src\/i18n\/en\//, priority: 1 },
    ],
  };
}

/** What page and thread both need stands apart, or the thread would load the page's code; nothing is in two files. */
function divideFirstVisit(modules: Modules): (module: string) => string | null {
  const inThread = reach([thread], modules, "with what it loads on demand");
  const first = reach(firstScreen, modules);
  const reading = reach(readingScreens, modules);
  const database = reach([storage], modules);
  const ofThread = reach([thread], modules);
  const alone = new Set([main, thread].map((start) => resolve(start)));
  return (module) => {
    if (alone.has(module)) return null;
    if (first.has(module) || reading.has(module)) {
      if (inThread.has(module)) return "shared";
      return first.has(module) ? "first" : "reading";
    }
    if (database.has(module)) return "storage";
    return ofThread.has(module) ? "thread" : null;
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
