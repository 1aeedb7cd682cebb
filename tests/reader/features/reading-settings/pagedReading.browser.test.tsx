import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PagedReading } from "../../../../src/reader/features/reading-settings/choices";
import { french } from "../../../../src/reader/i18n/fr";
import { makeReadingChoices } from "../../../../src/reader/i18n/fr/readingChoices";
import { MessagesContext } from "../../../../src/reader/i18n/useMessages";
import { mount } from "../../../support/mount";

const { reading } = makeReadingChoices();
const words = "Chaque ligne de ce texte se lit en entier, ou bien elle attend la page suivante. ".repeat(6);

function openText(): void {
  mount(
    <MessagesContext.Provider value={french}>
      <main style={{ fontSize: "20px", lineHeight: "31px", width: "340px", paddingBlockEnd: "400px" }}>
        {Array.from({ length: 12 }, (_, index) => (
          <p key={index}>{words}</p>
        ))}
      </main>
      <PagedReading />
    </MessagesContext.Provider>,
  );
  scrollTo({ top: 0, behavior: "instant" });
}

/** Lines of which a reader sees a part only: cut by the page's edges, and not covered. */
function countCutLines(): number {
  const covers = [...document.querySelectorAll('div[aria-hidden="true"]')].map((cover) =>
    cover.getBoundingClientRect(),
  );
  const bar = document.querySelector("[role=status]")?.parentElement?.getBoundingClientRect().top ?? 0;
  const top = covers.find((cover) => cover.top === 0)?.bottom ?? 0;
  const bottom = covers.find((cover) => cover.top > 0)?.top ?? bar;
  const lines = [...document.querySelectorAll("main p")].flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
  return lines.filter((line) => [top, bottom].some((edge) => line.top < edge - 3 && line.bottom > edge + 3)).length;
}

const status = () => page.getByRole("status");
/** Before the pages are counted there is one. */
const FIRST = /^Page 1 sur \d{2}$/;

test("every page, forwards and backwards, shows whole lines only and says which one it is", async () => {
  openText();
  await expect.element(status()).toHaveTextContent(FIRST);
  for (const key of ["{ArrowRight}", "{ArrowRight}", "{ArrowRight}", "{ArrowLeft}", "{ArrowLeft}"]) {
    const before = scrollY;
    await userEvent.keyboard(key);
    expect(Math.sign(scrollY - before)).toBe(key === "{ArrowRight}" ? 1 : -1);
    await expect.poll(countCutLines).toBe(0);
  }
  await expect.element(status()).toHaveTextContent(/^Page 2 sur/);
  await page.getByRole("button", { name: reading.nextPage }).click();
  await expect.element(status()).toHaveTextContent(/^Page 3 sur/);
});

test("a page turns by a finger that moves across the text, and not by one that scrolls", async () => {
  openText();
  const swipe = (from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) => {
    const text = document.querySelector("main p");
    const finger = { pointerType: "touch", isPrimary: true, bubbles: true };
    text?.dispatchEvent(new PointerEvent("pointerdown", { ...finger, clientX: from.x, clientY: from.y }));
    text?.dispatchEvent(new PointerEvent("pointerup", { ...finger, clientX: to.x, clientY: to.y }));
  };
  await expect.element(status()).toHaveTextContent(FIRST);
  swipe({ x: 200, y: 200 }, { x: 100, y: 210 });
  await expect.element(status()).toHaveTextContent(/^Page 2 sur/);
  swipe({ x: 100, y: 200 }, { x: 120, y: 100 });
  swipe({ x: 100, y: 200 }, { x: 130, y: 200 });
  await expect.element(status()).toHaveTextContent(/^Page 2 sur/);
  swipe({ x: 100, y: 200 }, { x: 200, y: 210 });
  await expect.element(status()).toHaveTextContent(/^Page 1 sur/);
});

test("what comes into the text after it was opened counts at once", async () => {
  openText();
  await expect.element(status()).toHaveTextContent(FIRST);
  const before = status().element().textContent ?? "";
  const chart = document.createElement("figure");
  chart.style.height = "4000px";
  document.querySelector("main")?.append(chart);
  await expect.element(status()).not.toHaveTextContent(before);
  await expect.element(status()).toHaveTextContent(FIRST);
});
