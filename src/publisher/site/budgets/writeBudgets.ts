import type { Budget } from "./measureBudgets";

export function writeBudgets(budgets: readonly Budget[]): string {
  const width = Math.max(...budgets.map(({ name }) => name.length));
  return budgets
    .flatMap(({ name, bytes, limitBytes, files }) => {
      const isKept = bytes <= limitBytes;
      const line = `${isKept ? "✓" : "✗"} ${name.padEnd(width)}  ${kilobytes(bytes)} of ${kilobytes(limitBytes)}`;
      return isKept ? [line] : [line, ...files.map((file) => `    ${kilobytes(file.bytes)}  ${file.file}`)];
    })
    .join("\n");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
