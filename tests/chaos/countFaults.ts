import { basename } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

/** After everything: how many faults each file injected, and how many the application survived. A test is a fault. */
export const countFaults: Reporter = {
  onTestRunEnd(modules) {
    const groups = modules.map(countGroup);
    const total = groups.reduce(
      (sum, { injected, survived }) => ({
        name: "all",
        injected: sum.injected + injected,
        survived: sum.survived + survived,
      }),
      { name: "all", injected: 0, survived: 0 },
    );
    const lines = [...groups, total].map(
      ({ name, injected, survived }) =>
        `${name.padEnd(16)} ${injected} injected, ${survived} survived, ${injected - survived} failed`,
    );
    process.stdout.write(`\n${lines.join("\n")}\n`);
  },
};

function countGroup(module: TestModule) {
  const results = [...module.children.allTests()].map((test) => test.result().state);
  return {
    name: basename(module.moduleId).replace(/\.\w+\.ts$/, ""),
    injected: results.filter((state) => state !== "skipped").length,
    survived: results.filter((state) => state === "passed").length,
  };
}
