import { readScreen, screenNames, screenTable } from "../../../reader/shared/navigation/screenTable";

/* The entry modules of a first visit. Every other dynamic import is lazy, including those added later: the service
   worker stores it when it is first used, and all of it once the reader stays. */

export const main = "src/reader/app/main.tsx";

export const firstScreen = [main, screenTable.frontPage.module] as const;

export const readingScreens: readonly string[] = screenNames
  .filter((name) => name !== "frontPage")
  .map(readScreen)
  .filter(({ isFirstVisit }) => isFirstVisit)
  .map(({ module }) => module);

export const thread = "src/reader/worker/main.ts";

export const storage = "src/reader/storage/index.ts";

/** The page's side of the thread. */
export const client = "src/reader/worker/client.ts";

export const firstVisitStarts: readonly string[] = [
  ...firstScreen,
  ...readingScreens,
  storage,
  client,
  "node_modules/workbox-window/",
];

/** What every start loads once the page can be used. */
export const afterStart = [
  "src/reader/app/lazy/afterStart.ts",
  "src/reader/app/lazy/prepareBackground.ts",
  "src/reader/shared/edition/lazy/followEditions.ts",
  "src/reader/shared/mutes/lazy/followMutes.ts",
  "src/reader/storage/edition/watchLeftOut.ts",
] as const;

/** The reader's library, on its first use, and what a reader does with it. */
export const library = "src/reader/shared/library/lazy/libraryApi.ts";

export const libraryActions = "src/reader/shared/library/lazy/libraryActions.ts";
