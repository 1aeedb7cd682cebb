import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromiumLaunchOptions } from "../../support/chromium";
import { startTestServer, type TestServer } from "../../support/server";
import { screenPaths } from "../support/paths";
import { waitForFilled, waitForReady } from "../support/screens";

/*
 * What an automatic rule set cannot tell, on every screen: the walk by keyboard, targets, 320 px (which is also 400 %
 * zoom of a small desktop), the text spacing of WCAG 1.4.12, and the system's own colours.
 */
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer({ root: inject("dist") });
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openAll(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: "fr-FR", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(server.url);
  await waitForReady(page);
  for (const path of screenPaths) {
    await page.goto(server.url + path);
    await waitForFilled(page);
    if (path.startsWith("article/")) await waitForLateParts(page);
    else await page.waitForTimeout(300);
    await look(page, path);
  }
  await context.close();
}

/** Figures, acronyms and the reader's own come into an article after it. */
async function waitForLateParts(page: Page): Promise<void> {
  let count = -1;
  for (let look = 0; look < 10; look += 1) {
    await page.waitForTimeout(300);
    const now = await page.evaluate(countStops);
    if (now === count) return;
    count = now;
  }
}

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

describe("on every screen", () => {
  test("everything that can be acted on is reached by Tab, in order, visibly, and not behind a bar", async () => {
    await openAll({ viewport: { width: 360, height: 640 } }, async (page, name) => {
      const wanted = await page.evaluate(countStops);
      const seen = new Set<string>();
      for (let step = 0; step < wanted + 2; step += 1) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(describeFocus);
        if (!stop) break;
        if (seen.has(stop.path)) break;
        seen.add(stop.path);
        expect(stop.isVisible, `${name}: focus shown on ${stop.path}`).toBe(true);
        expect(stop.isCovered, `${name}: nothing over ${stop.path}`).toBe(false);
      }
      expect(seen.size, `${name}: stops`).toBe(wanted);
    });
  });

  test("every target is at least 24 px or a link in running text, one heading leads, and no level is jumped", async () => {
    await openAll(phone, async (page, name) => {
      expect(await page.evaluate(findSmallTargets), name).toEqual([]);
      const levels = await page.evaluate(() =>
        Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"), ({ tagName }) => Number(tagName[1])),
      );
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      expect(levels[0], name).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), name).toBeLessThanOrEqual(1);
      expect(await page.locator("main").count(), name).toBe(1);
    });
  });

  test.each([
    ["320 px", { viewport: { width: 320, height: 256 } }],
    ["320 px, letters and lines spaced", { viewport: { width: 320, height: 640 }, bypassCSP: true }],
  ])("nothing runs off the side at %s, and nothing is cut", async (_, options) => {
    await openAll(options, async (page, name) => {
      if ("bypassCSP" in options) await page.addStyleTag({ content: textSpacing });
      await page.waitForTimeout(100);
      expect(await page.evaluate(findOverflow), name).toEqual([]);
    });
  });

  test("controls keep an edge in the system's own colours", async () => {
    await openAll({ ...phone, forcedColors: "active" }, async (page, name) => {
      expect(await page.evaluate(findEdgeless), name).toEqual([]);
    });
  });
});

describe("the tree that a screen reader walks", () => {
  test.each([
    ["front page", ""],
    ["article", "article/orientations-budgetaires-2020/"],
  ])("of the %s reads sensibly from top to bottom", async (name, path) => {
    const context = await browser.newContext({ ...phone, locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto(server.url + path);
    await page.waitForTimeout(2000);
    await expect(await page.locator("body").ariaSnapshot()).toMatchFileSnapshot(`trees/${name.replace(" ", "-")}.yaml`);
    await context.close();
  });
});

/** WCAG 2.2, 1.4.12. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

function countStops(): number {
  const candidates = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex='0']",
  );
  const radios = new Set<string>();
  return Array.from(candidates).filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
    // Tools that a bar covers are out of reach until it is gone.
    if (element.closest("[inert]")) return false;
    if ("disabled" in element && element.disabled) return false;
    // A group of radio buttons is one stop.
    if (element instanceof HTMLInputElement && element.type === "radio") {
      if (radios.has(element.name)) return false;
      radios.add(element.name);
    }
    return true;
  }).length;
}

function describeFocus():
  | { readonly path: string; readonly isVisible: boolean; readonly isCovered: boolean }
  | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const index = Array.from(document.querySelectorAll("*")).indexOf(element);
  const path = `${element.tagName.toLowerCase()}#${index} ${(element.textContent ?? "").trim().slice(0, 40)}`;
  const shows = (style: CSSStyleDeclaration): boolean => style.outlineStyle !== "none" && style.outlineWidth !== "0px";
  const label = element.closest("label");
  const isVisible =
    shows(getComputedStyle(element)) ||
    shows(getComputedStyle(element, "::after")) ||
    (label !== null && shows(getComputedStyle(label)));
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
  const isCovered = at !== null && !element.contains(at) && !at.contains(element) && at.closest("label") !== label;
  return { path, isVisible, isCovered };
}

function findSmallTargets(): readonly string[] {
  const targets = document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary");
  return Array.from(targets).flatMap((target) => {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest(".visually-hidden")) return [];
    const label = target.closest("label");
    const box = (label ?? target).getBoundingClientRect();
    const isInline = getComputedStyle(target).display === "inline" && target.closest("p, li, dd, q") !== null;
    if (isInline || (box.width >= 24 && box.height >= 24) || target.getAttribute("href") === "#main") return [];
    const after = getComputedStyle(target, "::after");
    if (after.position === "absolute" && after.content !== "none") return []; // the whole row is the target
    return [
      `${target.tagName} ${(target.textContent ?? "").trim().slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`,
    ];
  });
}

function findOverflow(): readonly string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll<HTMLElement>("main *, nav *")) {
    const style = getComputedStyle(element);
    if (
      style.overflowY !== "hidden" ||
      style.webkitLineClamp !== "none" ||
      element.closest("[aria-hidden], .visually-hidden") ||
      getComputedStyle(element).clipPath === "inset(50%)"
    )
      continue;
    if (element.scrollHeight > element.clientHeight + 2 && (element.textContent ?? "").trim() !== "") {
      found.push(`cut: ${element.tagName} ${(element.textContent ?? "").trim().slice(0, 40)}`);
    }
  }
  return found;
}

function findEdgeless(): readonly string[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>("main button, main input:not([type=radio], [type=checkbox])"),
  ).flatMap((control) => {
    if (!control.checkVisibility() || control.closest("section[aria-label^='Outils']")) return [];
    const style = getComputedStyle(control);
    // A row across the screen is told by its words and its place in the list.
    if (control.offsetWidth > innerWidth * 0.8) return [];
    // A sign alone is drawn in the system's own colour.
    if (control.querySelector("svg") && (control.textContent ?? "").trim() === "") return [];
    const hasEdge = style.borderTopStyle !== "none" && style.borderTopWidth !== "0px";
    return hasEdge || style.textDecorationLine !== "none"
      ? []
      : [(control.textContent ?? "").trim() || control.outerHTML.slice(0, 80)];
  });
}
