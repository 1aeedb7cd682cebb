import { readScreen, screenNames, screenTable } from "../../shared/navigation/screenTable";

/*
 * The modules with which the parts of a first visit start. Whatever else is loaded on demand comes late, what is new
 * included: the service worker stores it when it is first used, and all of it once the reader stays.
 */

/** The application, fetched when the page is painted. */
export const main = "src/app/main.tsx";

export const firstScreen = [main, screenTable.frontPage.module] as const;

/** Screens that a reader may come to without a network after a first visit. */
export const readingScreens: readonly string[] = screenNames
  .filter((name) => name !== "frontPage")
  .map(readScreen)
  .filter(({ isFirstVisit }) => isFirstVisit)
  .map(({ module }) => module);

/** The helper thread, which is a script of its own. */
export const thread = "src/worker/main.ts";

/** Used by the page and the thread alike: the database. */
export const storage = "src/storage/index.ts";

/** Every start of a first visit that is loaded on demand. */
export const firstVisitStarts: readonly string[] = [
  ...firstScreen,
  ...readingScreens,
  storage,
  "src/worker/client.ts",
  "node_modules/workbox-window/",
];
