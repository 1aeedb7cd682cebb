import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Phone } from "../../support/browser";

/**
 * What a page has in `localStorage` under a key is on the disk: a browser writes it some seconds later, and whoever
 * kills it before takes it away.
 */
export async function waitForWrittenStorage({ page, profileDir }: Phone, key: string): Promise<void> {
  const value = await page.evaluate((name) => localStorage.getItem(name), key);
  if (value === null) throw new Error(`There is no ${key} to be written.`);
  const folder = join(profileDir, "Default/Local Storage/leveldb");
  // By the letters it has: a byte each, or two.
  const written = [Buffer.from(value, "latin1"), Buffer.from(value, "utf16le")];
  const isWritten = async (): Promise<boolean> => {
    const logs = (await readdir(folder)).filter((name) => name.endsWith(".log"));
    const contents = await Promise.all(logs.map((name) => readFile(join(folder, name))));
    return contents.some((content) => written.some((bytes) => content.includes(bytes)));
  };
  await expect.poll(isWritten, { timeout: 20_000 }).toBe(true);
}
