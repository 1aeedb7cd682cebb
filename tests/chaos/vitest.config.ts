import { defineConfig } from "vitest/config";
import { countFaults } from "./countFaults";

/** `npm run chaos`: apart from the tests, because it takes a quarter of an hour and nobody waits for that twice a day. */
export default defineConfig({
  test: {
    include: ["tests/chaos/*.chaos.ts"],
    globalSetup: ["tests/support/buildOnce.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    reporters: ["default", countFaults],
  },
});
