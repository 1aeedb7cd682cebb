import axe from "axe-core";
import type { Page } from "playwright-core";

/*
 * What is looked for on a screen that stands. Each check gives what is wrong, in words; nothing is an empty list.
 */

type TabStop = { readonly path: string; readonly isVisible: boolean; readonly isCovered: boolean };

declare global {
  interface Window {
    axe: typeof axe;
    /** Gives what Tab led to since `watchTabStops`, `undefined` where it was nothing, and watches no longer. */
    endTabStops: () => readonly (TabStop | undefined)[];
  }
}

/** By an automatic rule set; `rules` are some of its own. */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Half a megabyte to be read: once a document.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run({ resultTypes: ["violations"], ...(runOnly && { runOnly }) });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    rules && [...rules],
  );
}

/** One heading leads, no level is jumped, and there is one main part. */
export async function findOutlineFaults(page: Page): Promise<readonly string[]> {
  const levels = await page.evaluate(() =>
    Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"), ({ tagName }) => Number(tagName[1])),
  );
  const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
  const leading = levels.filter((level) => level === 1).length;
  const mains = await page.locator("main").count();
  return [
    ...(levels[0] === 1 && leading === 1 ? [] : [`${leading} headings of level 1, the first is of ${levels[0]}`]),
    ...jumps.map((level) => `a heading of level ${level} comes too early`),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
  ];
}

/** Smaller than 24 px, unless it is a link in running text. */
export const findSmallTargets = (page: Page): Promise<readonly string[]> => page.evaluate(listSmallTargets);

/** Runs off the side, or is cut. */
export const findOverflow = (page: Page): Promise<readonly string[]> => page.evaluate(listOverflow);

/** The same with letters, words and lines as far apart as WCAG 2.2, 1.4.12, wants them to be possible. */
export async function findOverflowWhenSpaced(page: Page): Promise<readonly string[]> {
  // Not an element: the page's security policy would refuse its style.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, textSpacing);
  const spacing = await page.evaluate(() => getComputedStyle(document.body).letterSpacing);
  const found = await findOverflow(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return spacing === "normal" ? ["letters could not be spaced"] : found;
}

/** Controls that have no edge in the system's own colours. */
export async function findEdgeless(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const found = await page.evaluate(listEdgeless);
  await page.emulateMedia({ forcedColors: "none" });
  return found;
}

export type TabWalk = {
  /** Whether what there is to reach changed while it was walked through: then nothing was found out. */
  readonly isDisturbed: boolean;
  readonly faults: readonly string[];
};

/** From the top of the page: everything that can be acted on is reached by Tab, visibly, and not behind a bar. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const wanted = await page.evaluate(countStops);
  const seen = new Set<string>();
  const faults: string[] = [];
  await page.evaluate(startAtTop);
  await page.evaluate(watchTabStops);
  for (let step = 0; step < wanted + 2; step += 1) await page.keyboard.press("Tab");
  for (const stop of await page.evaluate(() => window.endTabStops())) {
    if (!stop || seen.has(stop.path)) break;
    seen.add(stop.path);
    if (!stop.isVisible) faults.push(`no focus is shown on ${stop.path}`);
    if (stop.isCovered) faults.push(`something is over ${stop.path}`);
  }
  if (seen.size !== wanted) faults.push(`${seen.size} of ${wanted} were reached`);
  return { faults, isDisturbed: (await page.evaluate(countStops)) !== wanted };
}

const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Tab goes on from where the focus was last, here an element that was the page's first and is gone. */
function startAtTop(): void {
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

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

/** The page itself looks each time that Tab is let go: to ask it from here each time takes twice as long. */
function watchTabStops(): void {
  const shows = (style: CSSStyleDeclaration): boolean => style.outlineStyle !== "none" && style.outlineWidth !== "0px";
  const describeFocus = (): TabStop | undefined => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const index = Array.from(document.querySelectorAll("*")).indexOf(element);
    const path = `${element.tagName.toLowerCase()}#${index} ${(element.textContent ?? "").trim().slice(0, 40)}`;
    const label = element.closest("label");
    const isVisible =
      shows(getComputedStyle(element)) ||
      shows(getComputedStyle(element, "::after")) ||
      (label !== null && shows(getComputedStyle(label)));
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
    const isCovered = at !== null && !element.contains(at) && !at.contains(element) && at.closest("label") !== label;
    return { path, isVisible, isCovered };
  };
  const stops: (TabStop | undefined)[] = [];
  const look = (): void => {
    stops.push(describeFocus());
  };
  addEventListener("keyup", look, true);
  window.endTabStops = () => {
    removeEventListener("keyup", look, true);
    return stops;
  };
}

function listSmallTargets(): readonly string[] {
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

function listOverflow(): readonly string[] {
  const found: string[] = [];
  // Not `innerWidth`: a phone zooms out until it holds what sticks out.
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`page is ${scrollWidth} px wide`);
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

function listEdgeless(): readonly string[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>("main button, main input:not([type=radio], [type=checkbox])"),
  ).flatMap((control) => {
    if (!control.checkVisibility() || control.closest("section[aria-label^='Outils']")) return [];
    const style = getComputedStyle(control);
    // A row across the screen is told by its words and its place in the list.
    if (control.offsetWidth > innerWidth * 0.8) return [];
    // It lies invisibly over what is drawn for it.
    if (style.opacity === "0") return [];
    // A sign alone is drawn in the system's own colour.
    if (control.querySelector("svg") && (control.textContent ?? "").trim() === "") return [];
    const hasEdge = style.borderTopStyle !== "none" && style.borderTopWidth !== "0px";
    return hasEdge || style.textDecorationLine !== "none"
      ? []
      : [(control.textContent ?? "").trim() || control.outerHTML.slice(0, 80)];
  });
}
