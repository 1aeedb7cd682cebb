import { expect } from "vitest";
import { type Browser, evaluate } from "./browser";

/** The machine may be busy. */
const patient = { timeout: 60_000, interval: 50 };

export async function waitForText(browser: Browser, text: string): Promise<void> {
  const shows = () => evaluate(browser, (wanted) => document.body.textContent.includes(wanted), text);
  await expect.poll(shows, patient).toBe(true);
}

export async function waitForCount(browser: Browser, selector: string, count: number): Promise<void> {
  // Their texts, to be read where they are others than expected.
  const found = () =>
    evaluate(browser, (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent), selector);
  await expect.poll(found, patient).toHaveLength(count);
}

/** The button of this name says that it is pressed, or that it is not. */
export async function waitForPressed(browser: Browser, name: string, isPressed = true): Promise<void> {
  const state = () =>
    evaluate(
      browser,
      (wanted) => {
        const buttons = [...document.querySelectorAll("button[aria-pressed]")];
        const named = buttons.find((button) => button.textContent?.trim() === wanted || button.ariaLabel === wanted);
        return named?.getAttribute("aria-pressed") ?? null;
      },
      name,
    );
  await expect.poll(state, patient).toBe(String(isPressed));
}

/** Everything beyond the first visit is on the phone. */
export async function waitForLateFiles(browser: Browser, count: number): Promise<void> {
  const stored = () =>
    evaluate(
      browser,
      async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith("late-"));
        const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
        return counts.reduce((sum, one) => sum + one, 0);
      },
      undefined,
    );
  await expect.poll(stored, { timeout: 60_000, interval: 200 }).toBe(count);
}

export async function waitForPath(browser: Browser, path: string): Promise<void> {
  await expect.poll(() => evaluate(browser, () => location.pathname, undefined), patient).toBe(path);
}
