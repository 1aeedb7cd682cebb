import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { giveVoices, thomas } from "../e2e/support/fakeVoice";
import { buildApp } from "../support/build";
import { chromiumLaunchOptions } from "../support/chromium";
import { startTestServer } from "../support/server";
import { type Picture, writeContactSheet } from "./contactSheet";
import { type Shot, shots } from "./screens";

/*
 * `npm run shots`: every screen in every size, colour scheme and language, as one contact sheet a screen, to be looked at;
 * and the pictures that the README and the application's manifest show.
 *
 *   --only NAME   one screen, or `gallery`         --dist DIR   a build that is there already
 *   --look TEXT   only looks that have this in their name: "360x640 light", "dark de"
 */
const sizes = ["360x640", "390x844", "768x1024", "1280x800"] as const;
const colourSchemes = ["light", "dark", "sepia", "contrast"] as const;
const languages = ["fr", "de", "en"] as const;
/** A phone waits more than it works while its screens are drawn. */
const AT_A_TIME = 4;
const out = resolve(".cache/shots");
const gallery = resolve("data/screenshots");

type Look = { readonly size: string; readonly colourScheme: string; readonly language: string; readonly scale: number };

const { values } = parseArgs({
  options: { only: { type: "string" }, look: { type: "string" }, dist: { type: "string" } },
});
const root = values.dist ?? (await buildApp());
const server = await startTestServer({ root });
const browser = await chromium.launch(chromiumLaunchOptions());
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await mkdir(gallery, { recursive: true });

const chosen = shots.filter(({ name }) => values.only === undefined || name === values.only);
const pictures = new Map<string, Picture[]>(chosen.map(({ name }) => [name, []]));
const looks = languages.flatMap((language) =>
  colourSchemes.flatMap((colourScheme) => sizes.map((size): Look => ({ size, colourScheme, language, scale: 1 }))),
);
const waiting = looks.filter((look) => labelOf(look).includes(values.look ?? ""));
await Promise.all(Array.from({ length: AT_A_TIME }, takeInTurn));
for (const [name, taken] of pictures) {
  taken.sort((one, other) => orderOf(one) - orderOf(other));
  const file = join(out, `${name}.png`);
  await writeContactSheet(browser, taken, file);
  process.stdout.write(`${file}\n`);
}
if (values.only === "gallery" || (!values.only && !values.look)) await takeGallery();
await browser.close();
await server.close();

/** A look after the other, each a phone of its own, until none is left. */
async function takeInTurn(): Promise<void> {
  for (let look = waiting.shift(); look; look = waiting.shift()) {
    const context = await open(browser, look);
    for (const shot of chosen) {
      const file = join(out, `${shot.name} ${labelOf(look)}.png`);
      await take(context, shot, file);
      pictures.get(shot.name)?.push({ label: labelOf(look), file });
    }
    await context.close();
  }
}

function labelOf({ size, colourScheme, language }: Look): string {
  return `${size} ${colourScheme} ${language}`;
}

function orderOf({ label }: Picture): number {
  return looks.findIndex((look) => labelOf(look) === label);
}

async function open(from: Browser, { size, colourScheme, language, scale }: Look): Promise<BrowserContext> {
  const [width = 390, height = 844] = size.split("x").map(Number);
  const isPhone = width < 600;
  const context = await from.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: language,
    reducedMotion: "reduce",
  });
  await context.addInitScript((settings) => localStorage.setItem("settings:/", JSON.stringify(settings)), {
    colourScheme,
    language,
  });
  await giveVoices(context, [thomas]);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForTimeout(500);
  await page.close();
  return context;
}

async function take(context: BrowserContext, shot: Shot, file: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(server.url + shot.path);
  await page.locator("main :is(h1, h2)").first().waitFor();
  await page.waitForFunction(
    () => document.querySelector("main [role=status][aria-label]:not(details:not([open]) *)") === null,
  );
  await page.waitForTimeout(400);
  await shot.arrange?.(page);
  await page.waitForTimeout(150);
  await page.screenshot({ path: file });
  await page.close();
}

/** What the README and the install dialog show: one ratio for all of a form factor, as stores of applications ask. */
async function takeGallery(): Promise<void> {
  const byName = (name: string): Shot => shots.find((shot) => shot.name === name) ?? { name, path: "" };
  const narrow = await open(browser, { size: "390x844", colourScheme: "light", language: "fr", scale: 2 });
  await take(narrow, byName("front-page"), join(gallery, "narrow-front-page.png"));
  await take(narrow, byName("article"), join(gallery, "narrow-article.png"));
  await take(narrow, byName("programme"), join(gallery, "narrow-programme.png"));
  await take(narrow, byName("search-results"), join(gallery, "narrow-search.png"));
  await take(narrow, byName("map"), join(gallery, "narrow-map.png"));
  await take(narrow, byName("article-figure"), join(gallery, "narrow-figure.png"));
  await take(narrow, byName("library"), join(gallery, "narrow-library.png"));
  await narrow.close();
  const dark = await open(browser, { size: "390x844", colourScheme: "dark", language: "fr", scale: 2 });
  await take(dark, byName("article-note"), join(gallery, "narrow-article-dark.png"));
  await dark.close();
  const wide = await open(browser, { size: "1280x800", colourScheme: "light", language: "fr", scale: 1 });
  await take(wide, byName("front-page"), join(gallery, "wide-front-page.png"));
  await wide.close();
}
