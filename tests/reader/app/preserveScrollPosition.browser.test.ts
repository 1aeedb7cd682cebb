import { afterEach, beforeEach, expect, test } from "vitest";
import { preserveScrollPosition } from "../../../src/reader/app/preserveScrollPosition";

const above = document.createElement("div");
const button = document.createElement("button");
const below = document.createElement("div");
const top = () => Math.round(button.getBoundingClientRect().top);

beforeEach(() => {
  // As in Safari, which does not keep the place itself.
  document.documentElement.style.setProperty("overflow-anchor", "none");
  above.style.height = "1000px";
  below.style.height = "3000px";
  document.body.append(above, button, below);
  button.focus();
  scrollTo({ top: 800, behavior: "instant" });
});

afterEach(() => {
  for (const element of [above, button, below]) element.remove();
});

test.each(["1300px", "900px"])("what has the focus stays where it is when what is above becomes %s", (height) => {
  const before = top();
  const release = preserveScrollPosition();
  above.style.height = height;
  expect(top()).not.toBe(before);
  release();
  expect(top()).toBe(before);
});

test("without a focus, or when what had it is gone, the page stays as it is", () => {
  button.blur();
  const release = preserveScrollPosition();
  above.style.height = "1300px";
  release();
  expect(scrollY).toBe(800);

  button.focus({ preventScroll: true });
  const releaseGone = preserveScrollPosition();
  button.remove();
  releaseGone();
  expect(scrollY).toBe(800);
});
