import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { pageLaunchOptions } from "./tests/support/chromium";
import { LongestFirst } from "./tests/support/longestFirst";
import { virtualModules } from "./tests/support/virtualModules";

/** JSX in tests compiles as it does in the app, without the app's whole Vite configuration. */
const preactJsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** All that browser tests import. Vite's own search for it goes on while the first of them run, and reloads the page under one. */
const browserPackages = [
  "@noble/ed25519",
  "@orama/stemmers/french",
  "dexie",
  "fast-check",
  "preact",
  "preact/hooks",
  "preact/jsx-dev-runtime",
  "preact-iso",
  "valibot",
  "workbox-window",
];

const browserTests = "tests/**/*.browser.test.{ts,tsx}";
const endToEndTests = "tests/e2e/**/*.test.ts";
/** The built application on other engines than Chromium: `.ci/engines.mjs`. */
const engineTests = "tests/engines/**/*.test.ts";
/** Those that hold a phone's own time to a limit: the processor's time of its threads, whatever runs beside them. */
const timedTests = "tests/e2e/timed/*.test.ts";

/** A second, Vitest's own, is little on a machine that has much else to do. */
const patient = { poll: { timeout: 10_000 } };

const endToEnd = {
  expect: patient,
  environment: "node" as const,
  globalSetup: ["tests/support/buildOnce.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Remove when a week of runs has needed none: many files were merged at once, and a machine may be very busy.
  retry: 1,
  // Each file has its own server and its own phone; what it imports is the same for all and keeps nothing.
  isolate: false,
  // One file keeps little more than half of a processor busy: two have always something to do with three.
  maxWorkers: 3,
  // One queue for all that start browsers, so that every worker has something to do until the end.
  sequence: { groupOrder: 2 },
};

export default defineConfig({
  test: {
    // Dexie tells of every connection that it opens again; the tests that close them would fill the screen with it.
    onConsoleLog: (log) => !log.startsWith("Dexie: "),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: preactJsx,
        plugins: [virtualModules],
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [browserTests, endToEndTests, engineTests],
          maxWorkers: 2,
          // Half of the time went into loading the same modules anew for each file; none of them keeps anything.
          isolate: false,
          // Some build a small site or start a browser, and the machine may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc: preactJsx,
        plugins: [virtualModules],
        optimizeDeps: { include: browserPackages, noDiscovery: true },
        // Each file is a page of its own, and they import the same modules: a browser need not ask for them each time.
        server: { headers: { "Cache-Control": "max-age=3600" } },
        test: {
          name: "browser",
          include: [browserTests],
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            provider: playwright({ launchOptions: pageLaunchOptions() }),
            headless: true,
            screenshotFailures: false,
            viewport: { width: 360, height: 640 },
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          ...endToEnd,
          name: "e2e",
          include: [endToEndTests],
          exclude: [timedTests],
        },
      },
      {
        test: {
          ...endToEnd,
          name: "timed",
          include: [timedTests],
        },
      },
      {
        test: {
          ...endToEnd,
          name: "engines",
          include: [engineTests],
        },
      },
    ],
  },
});
