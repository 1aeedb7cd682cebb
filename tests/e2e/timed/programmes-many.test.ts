import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { makeArticles, type PackedPart, packAbout, packArticles, publish } from "../../support/makeEdition";
import { makePlace, makeProgramme, PROOFS, packReference } from "../../support/makeReference";
import { startTestServer, type TestServer } from "../../support/server";
import { type BuildCopy, copyBuild } from "../support/copyBuild";
import { readLongestTask } from "../support/longTasks";
import { messages } from "../support/messages";
import { waitForReady } from "../support/screens";

/* A publisher with ten thousand programmes, some of them with more words than any screen was drawn for. */
const PROGRAMMES = 10_000;
const PER_PART = 500;
const LONG = "Dispositif d’accompagnement pluriannuel à la transformation écologique et numérique ".repeat(3).trim();

const { programmes: words } = messages;
let build: BuildCopy;
let server: TestServer;
let phone: Phone;
let page: Page;

async function packProgrammes(): Promise<readonly PackedPart[]> {
  const audiences = ["craftspeople", "farmers", "start-ups", "businesses"];
  const all = Array.from({ length: PROGRAMMES }, (_, index) =>
    makeProgramme(`programme-${index}`, {
      name: { value: index === 0 ? `AAA ${LONG}` : `Programme ${index}`, proofs: PROOFS },
      audiences: [{ value: audiences[index % audiences.length], proofs: PROOFS }],
      territory: { value: index === 0 ? LONG : "Ici", places: ["ici"], proofs: PROOFS },
      amounts: [{ wording: `${index} euros`, euros: index, scope: "En tout", proofs: PROOFS }],
    }),
  );
  const starts = Array.from({ length: PROGRAMMES / PER_PART }, (_, part) => part * PER_PART);
  return Promise.all(starts.map((start) => packReference("programmes", all.slice(start, start + PER_PART))));
}

beforeAll(async () => {
  build = await copyBuild(inject("dist"));
  const folder = join(build.root, "edition");
  await rm(folder, { recursive: true });
  await mkdir(folder);
  const parts = [
    await packAbout(),
    await packArticles(makeArticles(3)),
    ...(await packProgrammes()),
    await packReference("places", [makePlace("ici")]),
  ];
  for (const [name, bytes] of await publish(parts)) await writeFile(join(folder, name), bytes);
  server = await startTestServer({ root: build.root });
  phone = await launchPhone({ isTimed: true });
  page = phone.page;
  await page.goto(server.url);
  await waitForReady(page);
});
afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

const cards = () => page.locator("main h2 a").count();

describe("ten thousand programmes", () => {
  test("are listed a step at a time, and counted", async () => {
    const start = performance.now();
    await page.goto(`${server.url}programmes/`);
    await page.getByText(words.count(PROGRAMMES), { exact: true }).waitFor();
    process.stdout.write(`ten thousand programmes listed after ${Math.round(performance.now() - start)} ms\n`);
    expect(await cards()).toBeLessThanOrEqual(96);
    const goDown = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(async () => goDown().then(cards), { timeout: 10_000 }).toBeGreaterThan(200);
  });

  test("a filter answers while the finger is still there", async () => {
    await page.getByRole("button", { name: words.filter }).tap();
    const farmers = page.getByRole("dialog").getByRole("checkbox", { name: /^Agriculteurs/ });
    const longest = await readLongestTask(phone, 1, async () => {
      await farmers.tap();
      await page.getByRole("button", { name: words.show(PROGRAMMES / 4) }).waitFor();
    });
    process.stdout.write(`longest task of a filter ${Math.round(longest)} ms\n`);
    expect(longest).toBeLessThan(200);
    await page.getByRole("button", { name: words.show(PROGRAMMES / 4) }).tap();
  });

  test("the longest of names makes no screen wider", async () => {
    for (const path of ["programmes/", "programme/programme-0/"]) {
      await page.goto(server.url + path);
      await page
        .getByText(/AAA Dispositif/)
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  });
});
