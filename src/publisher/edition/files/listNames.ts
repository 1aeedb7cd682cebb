import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./Problem";

/** The names in a folder of the data, in order; `undefined` when there is none. Refuses those that no line can show. */
export function listNames(
  dataDir: string,
  folder: string,
  report: (problem: Problem) => void,
): readonly string[] | undefined {
  const names = readNames(join(dataDir, folder));
  return names?.filter((name) => {
    if (!/\p{Cc}/u.test(name)) return true;
    const message = `The name ${JSON.stringify(name)} has a line break or another sign that cannot be seen: rename the file.`;
    report({ file: folder, line: 1, message });
    return false;
  });
}

function readNames(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch {
    return undefined;
  }
}
