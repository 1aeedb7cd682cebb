import { commands } from "vitest/browser";
import type { EditionFiles } from "./makeEdition";

/**
 * Puts an edition where the tests' own server serves it, for code in a worker that does its own `fetch`. Returns the
 * folder's address. Git ignores `*.local`.
 */
export async function publishFiles(name: string, files: EditionFiles): Promise<string> {
  const folder = `tests/reader/worker/${name}.local/`;
  for (const [path, bytes] of files) {
    await commands.writeFile(folder + path, btoa(String.fromCharCode(...bytes)), "base64");
  }
  return new URL(`/${folder}`, location.href).href;
}
