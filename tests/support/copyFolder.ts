import { cpSync } from "node:fs";

/** Of hundreds of files, as a phone and a build have: the `cp` of `node:fs/promises` takes five times as long. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
