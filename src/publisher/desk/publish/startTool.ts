import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** The project's own folder, wherever the data folder is. */
export const PROJECT = resolve(import.meta.dirname, "../../../..");

/** Vite in a process of its own, so that the desk answers while it works; its words line by line. */
export function startVite(words: readonly string[], dataDir: string, onLine: (line: string) => void): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "node_modules/vite/bin/vite.js", ...words, "--configLoader", "native"],
    {
      cwd: PROJECT,
      env: { ...process.env, DATA_DIR: resolve(dataDir), NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8");
    stream?.on("data", (chunk: string) => {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line.trimEnd());
    });
    stream?.on("end", () => rest !== "" && onLine(rest));
  }
  return child;
}
