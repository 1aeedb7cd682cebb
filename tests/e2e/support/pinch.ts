import type { Page } from "playwright-core";

type Point = { readonly x: number; readonly y: number };

const STEPS = 10;
/** A frame: as often as a screen tells of fingers. */
const STEP_MS = 16;

/** Two fingers, `from` pixels apart around a point, move until they are `to` pixels apart. */
export async function pinch(page: Page, { x, y }: Point, { from, to }: { readonly from: number; readonly to: number }) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: x - apart / 2, y, id: 0 },
              { x: x + apart / 2, y, id: 1 },
            ],
    });
  await touch("touchStart", from);
  for (let step = 1; step <= STEPS; step++) {
    await touch("touchMove", from + ((to - from) * step) / STEPS);
    await page.waitForTimeout(STEP_MS);
  }
  await touch("touchEnd");
  await session.detach();
}
