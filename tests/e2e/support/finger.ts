import type { Page } from "playwright-core";

type Point = { readonly x: number; readonly y: number };

const STEPS = 12;
/** A frame: as often as a screen tells of a finger. */
const STEP_MS = 16;
/** A finger that has been still for as long sets nothing rolling, and a tap on what rolls only stops it. */
const REST_MS = 100;

/** Drags one finger over the screen, as slowly as a person does, and lets go after `beforeLettingGo`. */
export async function drag(page: Page, from: Point, to: Point, beforeLettingGo?: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await touch("touchStart", [from]);
  for (let step = 1; step <= STEPS; step++) {
    const share = step / STEPS;
    await touch("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    await page.waitForTimeout(STEP_MS);
  }
  await beforeLettingGo?.();
  await page.waitForTimeout(REST_MS);
  await touch("touchEnd", []);
  await session.detach();
}
