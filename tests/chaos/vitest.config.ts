import { defineConfig } from "vitest/config";
import { countFaults } from "./countFaults";

/** End-to-end tests that try one or two cases of each fault in `npm test`. */
const sampledEveryDay = [
  "interrupted-install",
  "late-parts",
  "library-survives",
  "poisoned-first-visit",
  "refused-edition",
  "told-on-its-day",
  "tunnel",
  "screens/every-screen",
  "screens/without-javascript",
].map((name) => `tests/e2e/${name}.test.ts`);

/** `npm run chaos`: apart from the tests, because it takes a quarter of an hour and nobody waits for that twice a day. */
export default defineConfig({
  test: {
    include: ["tests/chaos/*.chaos.ts", ...sampledEveryDay],
    // All cases of those of which a day's run takes some.
    env: { ROUNDS: "2" },
    globalSetup: ["tests/support/buildOnce.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    reporters: ["default", countFaults],
  },
});
