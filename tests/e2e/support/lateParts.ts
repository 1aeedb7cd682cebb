import type { Page } from "playwright-core";
import { readStoredFiles } from "../../../src/publisher/site/budgets/budgets";

const PATIENCE_MS = 60_000;
const POLL_MS = 100;

/** Files of a build that a first visit does without. */
export function listLate(dist: string): readonly string[] {
  return readStoredFiles(dist).flatMap(({ file, isLate }) => (isLate ? [file] : []));
}

/** How many of them the phone has. */
export function countStoredLate(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("late-"));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** A second start, and all the time that it takes to have the whole application on the phone. */
export async function waitForLateParts(page: Page, dist: string): Promise<void> {
  await page.reload();
  const all = listLate(dist).length;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const stored = await countStoredLate(page);
    if (stored === all) return;
    if (performance.now() > deadline) throw new Error(`Only ${stored} of ${all} late parts came.`);
    await page.waitForTimeout(POLL_MS);
  }
}
