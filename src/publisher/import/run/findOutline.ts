import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isOutline } from "../sources/readOutlined";
import { decodeBytes } from "../text/decodeBytes";

/** Longer files, and folders of more, hold articles. */
const MAX_BYTES = 64_000;
const MAX_BESIDE = 20;

type FoundOutline = { readonly path: string; readonly outline: string };

/** The file beside a text that says where its articles begin, told by what is in it. */
export function findOutline(path: string, text: string): FoundOutline | undefined {
  const folder = dirname(path);
  const beside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => join(folder, name))
    .sort();
  if (beside.length > MAX_BESIDE) return undefined;
  for (const candidate of beside) {
    if (candidate === path || statSync(candidate).size > MAX_BYTES) continue;
    const outline = decodeBytes(readFileSync(candidate));
    if (isOutline(outline, text)) return { path: candidate, outline };
  }
  return undefined;
}
