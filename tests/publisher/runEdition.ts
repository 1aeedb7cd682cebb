import { runCommand } from "../../src/publisher/runCommand";

/** `npm run edition -- …` without a process of its own: its exit code and what it wrote. */
export async function runEdition(...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const status = await runCommand(args, {
    log: (text) => {
      written.stdout += `${text}\n`;
    },
    error: (text) => {
      written.stderr += `${text}\n`;
    },
  });
  return { status, ...written };
}
