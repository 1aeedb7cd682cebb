import { readScreen, screenNames, screenTable } from "../../shared/navigation/screenTable";

/* The entry modules of a first visit. Every other dynamic import is lazy, including those added later: the service
   worker stores it when it is first used, and all of it once the reader stays. */

export const main = "src/app/main.tsx";

export const firstScreen = [main, screenTable.frontPage.module] as const;

export const readingScreens: readonly string[] = screenNames
  .filter((name) => name !== "frontPage")
  .map(readScreen)
  .filter(({ isFirstVisit }) => isFirstVisit)
  .map(({ module }) => module);

export const thread = "src/worker/main.ts";

export const storage = "src/storage/index.ts";

export const firstVisitStarts: readonly string[] = [
  ...firstScreen,
  ...readingScreens,
  storage,
  "src/worker/client.ts",
  "node_modules/workbox-window/",
];
