import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showTopFirst } from "../../../src/reader/app/lazy/showTopFirst";

const screen = document.createElement("div");
/** What the router would follow. Nothing is loaded: the page would be gone. */
const followed = vi.fn((event: Event) => event.preventDefault());

beforeEach(() => {
  screen.innerHTML = `<nav><a href="/autre/" aria-current="page">Cet écran</a><a href="/autre/">Un autre</a></nav>`;
  screen.style.height = "3000px";
  document.body.prepend(screen);
  addEventListener("click", showTopFirst, true);
  addEventListener("click", followed);
  scrollTo({ top: 800, behavior: "instant" });
});

afterEach(() => {
  removeEventListener("click", showTopFirst, true);
  removeEventListener("click", followed);
  followed.mockClear();
  screen.remove();
});

const tab = (name: string) => [...screen.querySelectorAll("a")].find(({ textContent }) => textContent === name);

test("the tab of the open screen leads to its top first, and from there to the screen as it begins", async () => {
  tab("Cet écran")?.click();
  await expect.poll(() => scrollY).toBe(0);
  expect(followed).not.toHaveBeenCalled();
  tab("Cet écran")?.click();
  expect(followed).toHaveBeenCalledTimes(1);
});

test("at the top of the very address, its tab does nothing", () => {
  scrollTo({ top: 0, behavior: "instant" });
  tab("Cet écran")?.setAttribute("href", location.href);
  tab("Cet écran")?.click();
  expect(followed).not.toHaveBeenCalled();
});

test("another tab is followed, and so is the open one in a new window", () => {
  tab("Un autre")?.click();
  tab("Cet écran")?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(followed).toHaveBeenCalledTimes(2);
  expect(scrollY).toBe(800);
});
