import { afterEach, beforeEach, expect, test } from "vitest";
import { READING_LINE_PX } from "../../../../src/reader/features/article/position/findPosition";
import { holdBlock } from "../../../../src/reader/features/article/position/holdBlock";

/* A place that is held while what is above it comes late, and let go of once anything else scrolls. */
let above: HTMLElement;
let block: HTMLElement;
let below: HTMLElement;
let stop: () => void = () => undefined;

function add(height: number): HTMLElement {
  const part = document.createElement("div");
  part.style.height = `${height}px`;
  document.body.append(part);
  return part;
}

beforeEach(() => {
  // Else Chromium would hold it by itself.
  document.documentElement.style.overflowAnchor = "none";
  above = add(1000);
  block = add(100);
  below = add(3000);
  stop = holdBlock(block, { offset: 0, gap: 0 });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  document.documentElement.style.overflowAnchor = "";
});

const topOf = () => Math.round(block.getBoundingClientRect().top);
const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

test("stays where it is while what is above it grows and shrinks", async () => {
  await frames(2);
  expect(topOf()).toBe(READING_LINE_PX);
  for (const height of [1800, 700]) {
    above.style.height = `${height}px`;
    await expect.poll(topOf).toBe(READING_LINE_PX);
    await frames(3);
  }
});

test("is reached when a page that was too short for it grows below", async () => {
  below.style.height = "300px";
  await frames(15);
  expect(topOf()).toBeGreaterThan(READING_LINE_PX);
  below.style.height = "3000px";
  await expect.poll(topOf).toBe(READING_LINE_PX);
});

test("is let go of when a program scrolls elsewhere, also while it is still being placed", async () => {
  scrollTo({ top: 40, behavior: "instant" });
  await frames(3);
  expect(scrollY).toBe(40);
  above.style.height = "1800px";
  await frames(15);
  expect(scrollY).toBe(40);
});

test("is let go of when a program scrolls elsewhere later", async () => {
  await frames(15);
  scrollTo({ top: 2000, behavior: "instant" });
  await frames(3);
  above.style.height = "1800px";
  await frames(15);
  expect(scrollY).toBe(2000);
});
