import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledEdition } from "./compile/CompiledEdition";

/** Parts first, the manifest last, each renamed when complete; older parts stay for phones fetching them. */
export async function writeEdition({ parts, manifestJson }: CompiledEdition, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of parts) await writeWhole(folder, name, bytes);
  await writeWhole(folder, "manifest.json", manifestJson);
}

async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(folder, `.${name}.unfinished`);
  await writeFile(unfinished, content);
  await rename(unfinished, join(folder, name));
}
