import type { Reporter, TestCase, TestModule } from "vitest/node";

const SIGNS = { passed: "pass", failed: "FAIL", skipped: "–", pending: "?" } as const;

/** After everything: what was tried, cell by cell, with the engines as columns. */
export default class PrintMatrix implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Map<string, TestCase>>();
    const engines = new Set<string>();
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      // « Firefox » or « Firefox, at length »; an engine that is not here has no suite.
      const [engine = ""] = test.parent.type === "suite" ? test.parent.name.split(",") : [];
      if (engine === "") continue;
      engines.add(engine);
      rows.set(test.name, (rows.get(test.name) ?? new Map()).set(engine, test));
    }
    const columns = [...engines].toSorted();
    const write = (name: string, cells: readonly string[]): string => `| ${name} | ${cells.join(" | ")} |`;
    const lines = [...rows].map(([name, tests]) =>
      write(
        name,
        columns.map((engine) => describe(tests.get(engine))),
      ),
    );
    const head = [
      write("check", columns),
      write(
        "---",
        columns.map(() => "---"),
      ),
    ];
    process.stdout.write(`\n${[...head, ...lines].join("\n")}\n`);
  }
}

function describe(test: TestCase | undefined): string {
  if (!test) return SIGNS.skipped;
  const result = test.result();
  const duration = test.diagnostic()?.duration ?? 0;
  if (result.state === "skipped") return result.note ? `– (${result.note})` : SIGNS.skipped;
  return `${SIGNS[result.state]}, ${(duration / 1000).toFixed(1)} s`;
}
