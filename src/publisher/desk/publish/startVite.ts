import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** The project's own folder, wherever the data folder is. */
const PROJECT = resolve(import.meta.dirname, "../../../..");

export type OnLine = (line: string) => void;

/** Vite in a process of its own, so that the desk answers while it works. */
export function startVite(words: readonly string[], dataDir: string, onLine: OnLine): ChildProcess {
  const program = ["--import", "tsx", "node_modules/vite/bin/vite.js", ...words, "--configLoader", "native"];
  const env = { ...process.env, DATA_DIR: resolve(dataDir), NO_COLOR: "1" };
  return followLines(
    spawn(process.execPath, program, { cwd: PROJECT, env, stdio: ["ignore", "pipe", "pipe"] }),
    onLine,
  );
}

/** What a process says, line by line. */
export function followLines(child: ChildProcess, onLine: OnLine): ChildProcess {
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
