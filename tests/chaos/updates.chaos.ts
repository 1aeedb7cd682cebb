import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import { type BuildCopy, copyBuild } from "../e2e/support/copyBuild";
import { correctEdition } from "../e2e/support/correctEdition";
import { restart, startCopy, startInstalled } from "../e2e/support/installed";
import { messages } from "../e2e/support/messages";
import { waitForArticle, waitForReady } from "../e2e/support/screens";
import { withLibrary } from "../e2e/support/withLibrary";
import type { Phone } from "../support/browser";
import { APP_URL, type TestServer } from "../support/server";

/*
 * An edition adds an article, corrects one and withdraws one of which the reader has a note, and something happens in the
 * middle of it. Afterwards the phone has the old edition or the new one, whole, the note, and the text that it is about.
 */
const CORRECTED = "auditions-territoires-industrie";
const NOTE = "À relire avant lundi";
const WITHDRAWN_TEXT = "Une usine ouvre ses portes.";
const OLD = "L’usine emploie dix personnes.";
const NEW = "L’usine emploie douze personnes.";

const write = (id: string, title: string) =>
  `---\nid: ${id}\ntitle: "${title}"\ntopics: [industrie]\ndate: { basis: unknown }\n---\n${WITHDRAWN_TEXT}\n`;

let before: CompiledEdition;
let after: CompiledEdition;
let build: BuildCopy;
let server: TestServer;
/** Of a phone that has the edition before, and a note on what the next one withdraws. */
let profile: string;
let phone: Phone;

beforeAll(async () => {
  before = await correctEdition(CORRECTED, OLD, { "de-passage": write("de-passage", "De passage") });
  after = await correctEdition(CORRECTED, NEW, { "tout-neuf": write("tout-neuf", "Tout neuf") });
  build = await copyBuild(inject("dist"));
  await publish(before);
  const installed = await startInstalled({ root: build.root });
  server = installed.server;
  const { page } = installed;
  await page.goto(`${APP_URL}article/de-passage/`);
  await waitForArticle(page, "De passage");
  await withLibrary(
    page,
    (library, text) => library.saveNote({ target: "article:de-passage", title: "De passage" }, text),
    NOTE,
  );
  await page.goto(APP_URL);
  await waitForReady(page);
  await installed.phone.close();
  profile = installed.phone.profileDir;
});
afterEach(async () => {
  await phone.discard();
  server.heal();
  await publish(before);
});
afterAll(async () => {
  await server.close();
  await build.remove();
});

const publish = (edition: CompiledEdition) => writeEdition(edition, join(build.root, "edition"));
const press = (page: Page, name: string) => page.getByRole("button", { name }).tap();

async function startPhone(): Promise<Page> {
  phone = await startCopy(profile, server);
  return phone.page;
}

/** With nothing under way any more, and the next edition on the server. */
async function offerUpdate(page: Page): Promise<void> {
  await page.goto(`${APP_URL}hors-ligne/`);
  await press(page, messages.offline.check);
  await page.getByText(messages.offline.upToDate).waitFor();
  await publish(after);
  await press(page, messages.offline.check);
  await page.getByRole("button", { name: messages.offer.download }).waitFor();
}

/** By the phone alone. Answers which edition it is. */
async function expectWhole(page: Page): Promise<"before" | "after"> {
  await phone.context.setOffline(true);
  await page.goto(`${APP_URL}article/${CORRECTED}/`);
  await page.getByText(OLD).or(page.getByText(NEW)).waitFor();
  const isAfter = (await page.getByText(NEW).count()) > 0;
  await page.goto(`${APP_URL}article/de-passage/`);
  await waitForArticle(page, "De passage");
  await page.getByText(WITHDRAWN_TEXT).waitFor();
  const withdrawn = page.getByText(messages.changes.withdrawnFrom(after.manifest.publishedOn));
  if (isAfter) await withdrawn.waitFor();
  else expect(await withdrawn.count()).toBe(0);
  await page.goto(`${APP_URL}article/tout-neuf/`);
  await page.getByRole("heading", { level: 1, name: isAfter ? "Tout neuf" : messages.article.missingTitle }).waitFor();
  await page.goto(APP_URL);
  await waitForReady(page);
  const notes = await withLibrary(page, async (library) => {
    const exported = await library.exportLibrary();
    return exported.ok ? exported.value.library.notes.map((note) => ("text" in note ? note.text : "")) : [];
  });
  expect(notes).toEqual([NOTE]);
  await phone.context.setOffline(false);
  return isAfter ? "after" : "before";
}

async function finishUpdate(page: Page): Promise<void> {
  await page.goto(`${APP_URL}article/tout-neuf/`);
  await waitForArticle(page, "Tout neuf");
  expect(await expectWhole(page)).toBe("after");
}

describe("the browser is killed in an update", () => {
  const moments = Array.from({ length: 20 }, () => Math.round(Math.random() * 900));
  test.each(moments)("%i ms after it began", async (moment) => {
    const page = await startPhone();
    await offerUpdate(page);
    await press(page, messages.offer.download);
    await page.waitForTimeout(moment);
    await phone.kill();
    phone = await restart(phone, server);
    await phone.context.setOffline(true);
    await expectWhole(phone.page);
    await finishUpdate(phone.page);
  });
});

describe("the disk is full", () => {
  test.each([0, 2_000, 20_000, 60_000])("with %i bytes left for an update", async (left) => {
    const page = await startPhone();
    const session = await phone.context.newCDPSession(page);
    const { origin } = new URL(APP_URL);
    const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
    // Before a database is opened: later, the browser goes by the former quota for half a minute.
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: left === 0 ? 1 : usage + left });
    await offerUpdate(page);
    await press(page, messages.offer.download);
    const full = messages.installProblem({ kind: "quota", neededBytes: 0 }).slice(0, 20);
    const installed = page.getByText(messages.offline.installed);
    await installed.or(page.getByText(full)).first().waitFor();
    if (left === 0) expect(await installed.count()).toBe(0);
    await phone.close();
    phone = await restart(phone, server);
    await expectWhole(phone.page);
    await finishUpdate(phone.page);
  });
});

test("two tabs update at once", async () => {
  const page = await startPhone();
  await offerUpdate(page);
  const other = await phone.context.newPage();
  await other.goto(`${APP_URL}hors-ligne/`);
  await press(other, messages.offline.check);
  // Whoever is first has it; the other may see its offer go before it has pressed it.
  await Promise.all(
    [page, other].map(async (tab) => {
      const over = tab.getByText(messages.offline.upToDate).or(tab.getByText(messages.offline.installed));
      const download = tab.getByRole("button", { name: messages.offer.download });
      await download.or(over).first().waitFor();
      await download.tap({ timeout: 2000 }).catch(() => undefined);
      await over.first().waitFor();
    }),
  );
  await other.close();
  await finishUpdate(page);
});

test("an edition of a format that comes after this application", async () => {
  const page = await startPhone();
  await offerUpdate(page);
  server.spoil("edition/manifest.json", {
    alter: (body) => new TextEncoder().encode(new TextDecoder().decode(body).replace(/"format": ?\d+/, '"format":99')),
  });
  await press(page, messages.offline.check);
  await page
    .getByText(messages.installProblem({ kind: "newer-format", format: 99 }))
    .first()
    .waitFor();
  expect(await expectWhole(page)).toBe("before");
  server.heal();
  await finishUpdate(page);
});
