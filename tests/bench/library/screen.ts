import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LibraryApi } from "../../../src/reader/shared/library/openLibrary";
import { copyBuild } from "../../e2e/support/copyBuild";
import { readLongestTask } from "../../e2e/support/longTasks";
import { launchPhone, type Phone } from "../../support/browser";
import { makeArticles, makeEdition } from "../../support/makeEdition";
import { inFrench } from "../../support/sentences";
import { startTestServer } from "../../support/server";
import { makeLargeLibrary, type Sizes } from "./makeLargeLibrary";
import { measureUse, type UseReport } from "./use";

/** Wheels of a screen each, as fast as a thumb can. */
const WHEELS = 40;
const OPENINGS = 5;

export type ScreenReport = {
  /** Script from the tap on « Ma bibliothèque » until its rows stand, each opening in milliseconds; the first loads the screen. */
  readonly openScriptMs: readonly number[];
  readonly openTaskMs: number;
  readonly scrollTaskMs: number;
  readonly rows: number;
  readonly use: UseReport;
};

/** The library's screen of the built application, from the front page, on the phone-sized browser. */
export async function measureScreen(dist: string, sizes: Sizes): Promise<ScreenReport> {
  const build = await copyBuild(dist);
  const folder = join(build.root, "edition");
  await rm(folder, { recursive: true });
  await mkdir(folder);
  const articles = makeArticles(sizes.favourites, { title: "Un titre assez long pour prendre deux lignes" });
  for (const [name, bytes] of await makeEdition(articles, { perPart: 20 })) await writeFile(join(folder, name), bytes);
  const server = await startTestServer({ root: build.root });
  const phone = await launchPhone({ isTimed: true });
  try {
    const { page } = phone;
    await page.goto(server.url);
    await page.getByText(inFrench.edition.ready, { exact: true }).waitFor({ timeout: 300_000 });
    const door = await findDoor(build.root);
    await fill(phone, door, sizes);
    const openScriptMs: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await toFrontPage(phone, server.url);
      openScriptMs.push(await scriptOf(phone, () => openLibrary(phone)));
    }
    await toFrontPage(phone, server.url);
    const openTaskMs = await readLongestTask(phone, 1, () => openLibrary(phone));
    const scrollTaskMs = await readLongestTask(phone, 1, async () => {
      for (let wheel = 0; wheel < WHEELS; wheel += 1) {
        await page.mouse.wheel(0, 640);
        await page.waitForTimeout(30);
      }
    });
    const rendered = await rows(phone).count();
    return { openScriptMs, openTaskMs, scrollTaskMs, rows: rendered, use: await measureUse(phone, server.url, door) };
  } finally {
    await phone.discard();
    await server.close();
    await build.remove();
  }
}

const rows = ({ page }: Phone) => page.getByRole("tabpanel").locator("[data-target]");

/** The address of what the screens open the library with. */
async function findDoor(root: string): Promise<string> {
  const door = (await readdir(join(root, "assets"))).find((name) => /^libraryApi-.*\.js$/.test(name));
  if (door === undefined) throw new Error("The build has no door to the library.");
  return `/assets/${door}`;
}

async function fill({ page }: Phone, door: string, sizes: Sizes): Promise<void> {
  await page.evaluate(
    async ({ address, library }) => {
      const { importLibrary }: LibraryApi = await import(address);
      const done = await importLibrary(library);
      if (!done.ok) throw new Error(JSON.stringify(done.problem));
    },
    { address: door, library: makeLargeLibrary(sizes) },
  );
}

/** As at a start, and quiet. */
async function toFrontPage({ page }: Phone, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("[data-article]").first().waitFor();
  await page.waitForTimeout(1500);
}

async function openLibrary(phone: Phone): Promise<void> {
  await phone.page.getByRole("link", { name: inFrench.navigation.library }).first().tap();
  await rows(phone).first().waitFor();
  await phone.page.waitForTimeout(500);
}

async function scriptOf({ page, context }: Phone, act: () => Promise<void>): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const before = await read();
  await act();
  const script = (await read()) - before;
  await session.detach();
  return script;
}
