import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { InstallProblem } from "../../src/domain/edition/installProblem";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import type { Phone } from "../support/browser";
import { sample } from "../support/rounds";
import { startTestServer, type TestServer } from "../support/server";
import { breakSchema } from "./support/breakSchema";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { lettersOf, readSourceArticles, type SourceArticle } from "./support/corpus";
import { correctEdition } from "./support/correctEdition";
import { readDrawn, waitForDrawn } from "./support/drawnPage";
import { partsAskedFor, readManifest } from "./support/edition";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import {
  expectFrontPage,
  readArticleLetters,
  reloadOnceCorrected,
  waitForArticle,
  waitForFilled,
  waitForReady,
} from "./support/screens";
import { withLibrary } from "./support/withLibrary";

/*
 * A reader has an edition; its publisher corrects one sentence. Whatever goes wrong on the way, the reader is told and
 * keeps the edition that was there, whole; when nothing goes wrong, the correction shows by itself.
 */
const CORRECTED = "auditions-territoires-industrie";
const SENTENCE = "Cette phrase est une correction.";

const dist = inject("dist");
const articles = readSourceArticles();
const write = (id: string, title: string) =>
  `---\nid: ${id}\ntitle: "${title}"\ntopics: [industrie]\ndate: { basis: unknown }\n---\nUne usine ouvre ses portes.\n`;
/* The second corrects one word of the first, withdraws one article of it and has another. */
const [corrected, firstOfTwo, secondOfTwo] = await Promise.all([
  correctEdition(CORRECTED, SENTENCE),
  correctEdition(CORRECTED, "L’usine emploie dix personnes.", { "de-passage": write("de-passage", "De passage") }),
  correctEdition(CORRECTED, "L’usine emploie douze personnes.", { "tout-neuf": write("tout-neuf", "Tout neuf") }),
]);
const [changed, ...others] = findChangedParts();
let build: BuildCopy;
let server: TestServer;
/** Of another origin: nobody may be led there. */
let elsewhere: TestServer;
let phone: Phone;

beforeAll(async () => {
  build = await copyBuild(dist);
  ({ server, phone } = await startInstalled({ root: build.root }));
  elsewhere = await startTestServer({ root: build.root });
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
});

/** The old edition, on a sound server: its parts were never taken away. */
afterEach(async ({ task }) => {
  // A second run begins without the other tabs and the hours that the first let pass.
  if (task.result?.state === "fail") {
    await phone.kill();
    phone = await restart(phone, server);
  }
  // An installation that is still under way would find the new one sound.
  await phone.page.goto("about:blank");
  await copyFile(join(dist, "edition/manifest.json"), join(build.root, "edition/manifest.json"));
  server.heal();
});

afterAll(async () => {
  await phone.discard();
  await server.close();
  await elsewhere.close();
  await build.remove();
});

const publish = (edition: CompiledEdition) => writeEdition(edition, join(build.root, "edition"));
const openOfflineScreen = (page: Page) => page.goto(`${server.url}hors-ligne/`);
const press = (page: Page, name: string) => page.getByRole("button", { name }).tap();
/** It may stand in two places: where the installation is followed and under the button that asked. */
const expectSentence = (page: Page, sentence: string) => page.getByText(sentence).first().waitFor();

/** On it no edition is taken unasked, however small. The setting would outlive the page, and its removal not a kill. */
async function openOnMobileData(): Promise<Page> {
  const page = await phone.context.newPage();
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { type: "cellular" } }));
  return page;
}

/** With no installation under way any more, so that the next one is the reader's. */
async function openSettledOfflineScreen(page: Page): Promise<void> {
  await openOfflineScreen(page);
  await press(page, messages.offline.check);
  await expectSentence(page, messages.offline.upToDate);
}

/** The article of the part that would be another one; `all` of them where it costs only once. */
async function expectOldEdition(page: Page, all = false): Promise<void> {
  for (const article of articles.filter(({ id }) => all || id === CORRECTED)) {
    await page.goto(`${server.url}article/${article.id}/`);
    await expectArticle(page, article);
  }
  await page.goto(server.url);
  await expectFrontPage(page, articles.length);
}

async function expectArticle(page: Page, { title, letters }: Pick<SourceArticle, "title" | "letters">): Promise<void> {
  await waitForArticle(page, title);
  await expect.poll(() => readArticleLetters(page), { timeout: 10_000 }).toBe(letters);
}

test("one part of articles is another than before, of the index its words and those that no text has, and the inventory", () => {
  expect(changed?.kind).toBe("articles");
  expect(others.map(({ kind }) => kind)).toEqual(["search", "search", "inventory"]);
});

describe("a new edition", () => {
  const signInPage = {
    headers: { "Content-Type": "text/html; charset=utf-8" },
    alter: () => "<!doctype html><title>Connexion au réseau</title>",
  };
  const path = changed?.path ?? "";
  const bytes = changed?.bytes ?? 0;
  const bytesToFetch = findChangedParts().reduce((sum, part) => sum + part.bytes, 0);
  type Refusal = { readonly what: string; readonly spoil: () => void; readonly problem: InstallProblem };

  const refusals: readonly Refusal[] = [
    {
      what: "whose part arrives truncated",
      spoil: () => server.spoil(/\.part$/, { alter: (body) => body.slice(0, -100) }),
      problem: { kind: "truncated", path, expectedBytes: bytes, receivedBytes: bytes - 100 },
    },
    {
      what: "whose part was altered in one bit",
      spoil: () => server.spoil(/\.part$/, { alter: flipLastBit }),
      problem: { kind: "altered", path },
    },
    {
      what: "whose part is a network's sign-in page",
      spoil: () => server.spoil(/\.part$/, signInPage),
      problem: { kind: "altered", path },
    },
    {
      what: "whose part is missing on the server",
      spoil: () => server.spoil(/\.part$/, { status: 404 }),
      problem: { kind: "not-found", path, status: 404 },
    },
    {
      what: "whose part is said to be at another origin",
      spoil: () => server.spoil(/\.part$/, { status: 302, headers: { Location: `${elsewhere.url}edition/${path}` } }),
      problem: { kind: "redirected", path },
    },
    {
      what: "whose part is cut off on the way",
      spoil: () => server.spoil(/\.part$/, { cutAfterBytes: 100 }),
      problem: { kind: "unreachable" },
    },
  ];

  /* `refuseEdition.browser.test.ts` has every kind; all of these: `npm run chaos`. */
  test.each(sample(refusals, 2))(
    "$what is refused with a sentence, and the old one stays",
    async ({ spoil, problem }) => {
      const { page } = phone;
      await openSettledOfflineScreen(page);
      // Before it is published: a check of the application's own could come in between and find a sound part.
      spoil();
      await publish(corrected);
      await press(page, messages.offline.check);
      // The inventory was spoiled as well.
      await expectSentence(page, messages.offer.line(undefined, bytesToFetch));
      await press(page, messages.offer.download);
      await expectSentence(page, messages.installProblem(problem));
      // Otherwise it would go on by itself.
      await press(page, messages.offer.cancel);
      await expectOldEdition(page);
    },
  );

  test("a new edition whose part does not follow the schema is refused with a sentence, and the old one stays", async () => {
    const { page } = phone;
    await openSettledOfflineScreen(page);
    const broken = await breakSchema(corrected);
    await publish(broken);
    await press(page, messages.offline.check);
    await press(page, messages.offer.download);
    const [brokenPath = ""] = [...broken.parts.keys()].filter((name) => !corrected.parts.has(name));
    await expectSentence(
      page,
      messages.installProblem({ kind: "invalid-part", path: brokenPath, at: "articles[0].title", reason: "" }),
    );
    await press(page, messages.offer.cancel);
    await expectOldEdition(page);
  });

  test.each<Refusal>([
    {
      what: "is a network's sign-in page",
      spoil: () => server.spoil("edition/manifest.json", signInPage),
      problem: { kind: "not-an-edition", path: "manifest.json", reason: "" },
    },
    {
      what: "is said to be at another origin",
      spoil: () =>
        server.spoil("edition/manifest.json", {
          status: 302,
          headers: { Location: `${elsewhere.url}edition/manifest.json` },
        }),
      problem: { kind: "redirected", path: "manifest.json" },
    },
  ])("a new edition that $what is refused with a sentence, asked for or not", async ({ spoil, problem }) => {
    const { page } = phone;
    const sentence = messages.installProblem(problem);
    await openSettledOfflineScreen(page);
    spoil();
    await press(page, messages.offline.check);
    await expectSentence(page, sentence);
    await openOfflineScreen(page);
    await expectSentence(page, sentence);
    await expectOldEdition(page);
    expect(elsewhere.requests).toEqual([]);
  });

  test("was refused in all these ways, and the old one still opens without a network after a restart", async () => {
    // Not killed: a browser writes localStorage late, and the edition that was asked for and given up would be asked for again.
    await phone.close();
    phone = await restart(phone, server);
    await phone.context.setOffline(true);
    await expectOldEdition(phone.page, true);

    const tried = phone.context.waitForEvent("requestfailed", (request) => request.url().endsWith("/manifest.json"));
    await openOfflineScreen(phone.page);
    await tried;
    await press(phone.page, messages.offline.check);
    await expectSentence(phone.page, messages.installProblem({ kind: "unreachable" }));
    expect(await phone.page.getByText(messages.offline.readyTitle).isVisible()).toBe(true);
    await phone.context.setOffline(false);
  });

  test("a new edition that is sound replaces it: only the changed part is fetched, and an open article stays and says so", async () => {
    const article = articles.find(({ id }) => id === CORRECTED);
    if (!article) throw new Error(`The corpus has no ${CORRECTED}.`);
    const [reading, updating] = [await openOnMobileData(), await openOnMobileData()];
    await reading.goto(`${server.url}article/${article.id}/`);
    await expectArticle(reading, article);
    await waitForDrawn(reading, reading.url());
    await reading.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));

    await openSettledOfflineScreen(updating);
    const askedBefore = partsAskedFor(server).length;
    await publish(corrected);
    await press(updating, messages.offline.check);
    await press(updating, messages.offer.download);
    await expectSentence(updating, messages.offline.installed);
    const [inventory] = others.filter(({ kind }) => kind === "inventory");
    const wanted = findChangedParts().map((part) => part.path);
    // The inventory may have come with an earlier offer.
    const asked = new Set([...partsAskedFor(server).slice(askedBefore), inventory?.path ?? ""]);
    expect([...asked].toSorted()).toEqual(wanted.toSorted());
    expect(wanted).toContain(path);

    const { changes } = messages;
    await reading.getByText(changes.textCorrected).waitFor();
    expect(await readArticleLetters(reading)).toBe(article.letters);
    await press(reading, changes.see);
    const sheet = reading.getByRole("dialog", { name: changes.title });
    expect(await sheet.locator("ins").textContent()).toContain(SENTENCE);
    await sheet.getByRole("button", { name: changes.readNewText }).tap();
    await expectArticle(reading, { ...article, letters: article.letters + lettersOf(SENTENCE) });
    await reading.getByText(changes.textCorrected).waitFor({ state: "detached" });
    expect(await reading.getAttribute("html", "data-same-page")).toBe("");
    // A start from now on does not show the page that was drawn of the old edition.
    const again = readDrawn((await (await reading.reload())?.text()) ?? "");
    expect(again === undefined || lettersOf(again).includes(lettersOf(SENTENCE))).toBe(true);

    // Both tabs were told; either leads to what changed, word by word.
    const counts = { added: 0, corrected: 1, withdrawn: 0, programmes: 0 };
    await updating.getByText(changes.summary(counts)).waitFor();
    await press(updating, changes.see);
    await updating.getByRole("heading", { level: 1, name: changes.title }).waitFor();
    await updating.getByRole("heading", { name: changes.corrected(1) }).waitFor();
    await updating.getByText(changes.showCorrection).tap();
    expect(await updating.locator("main ins").textContent()).toContain(SENTENCE);
    expect(await updating.locator("main del").count()).toBe(0);
    // On this screen every change counts as seen.
    await updating.close();
    await reading.close();
  });

  test("on mobile data it is offered with what it changes and costs, and can be paused, cut off and gone on with", async () => {
    const article = articles.find(({ id }) => id === CORRECTED);
    if (!article) throw new Error(`The corpus has no ${CORRECTED}.`);
    await phone.page.goto(`${server.url}article/${article.id}/`);
    await waitForArticle(phone.page, article.title);
    await reloadOnceCorrected(phone.page, async () => (await readArticleLetters(phone.page)) === article.letters);
    await expectOldEdition(phone.page);
    await phone.page.goto("about:blank");
    const added = "---\nid: a-lire\ntitle: À lire\ntopics: [industrie]\ndate: { basis: unknown }\n---\nUne usine.\n";
    const next = await correctEdition(CORRECTED, "Une phrase de plus.", { "a-lire": added });
    const before = new Set(readManifest(dist).parts.map((part) => part.path));
    const missing = next.manifest.parts.filter((part) => !before.has(part.path) && part.kind !== "inventory");
    const total = missing.reduce((sum, part) => sum + part.bytes, 0);
    const [part] = missing.filter(({ kind }) => kind === "articles");
    const [segment] = missing.filter(({ kind }) => kind === "search");
    const asked = partsAskedFor(server).length;
    const index = `edition/${segment?.path}`;
    await publish(next);

    const page = await openOnMobileData();
    await page.goto(server.url);
    const counts = { added: 1, corrected: 1, withdrawn: 0, programmes: 0 };
    await page.getByText(messages.offer.line(counts, total)).waitFor();
    expect(partsAskedFor(server).slice(asked)).not.toContain(part?.path);

    // Articles come before the index, which is not let through.
    server.spoil(index, { delayMs: 60_000 });
    const held = phone.context.waitForEvent("request", (request) => request.url().endsWith(index));
    await press(page, messages.offer.download);
    await held;
    const arrived = () => page.getByRole("progressbar").getAttribute("value");
    await expect.poll(async () => Number(await arrived())).toBeGreaterThan(0);
    await press(page, messages.offer.pause);
    await page.getByText(messages.offer.paused(1, total).replace(/:.*/, "")).waitFor();

    server.heal();
    server.spoil(index, { cutAfterBytes: 10 });
    await press(page, messages.offer.resume);
    await page.getByText(messages.installProblem({ kind: "unreachable" })).waitFor();
    await page.goto(`${server.url}article/${article.id}/`);
    await expectArticle(page, article);

    server.heal();
    const corrected = article.letters + lettersOf("Une phrase de plus.");
    // An attempt that is still failing hears nothing of it.
    await reloadOnceCorrected(page, async () => {
      await page.evaluate(() => dispatchEvent(new Event("online")));
      return (await readArticleLetters(page)) === corrected;
    });
    await expect.poll(() => readArticleLetters(page)).toBe(corrected);
    const again = partsAskedFor(server).slice(asked);
    expect(again.filter((path) => path === part?.path)).toHaveLength(1);

    // The tab is marked until what changed was looked at.
    await expect.poll(() => page.title()).toMatch(/^\(\d+\) /);
    await page.goto(`${server.url}changements/`);
    await expect.poll(() => page.title()).toMatch(new RegExp(`^${messages.changes.title}`));
    await page.close();
  });

  test("tells a phone that follows a theme exactly what it added and corrected for it, and what it withdrew stays readable for who refers to it", async () => {
    const { page } = phone;
    await publish(firstOfTwo);
    await page.goto(`${server.url}article/de-passage/`);
    await waitForArticle(page, "De passage");

    const { alerts, changes } = messages;
    const noted = await withLibrary(page, (library) =>
      library.saveNote({ target: "article:de-passage", title: "De passage" }, "À relire"),
    );
    expect(noted.ok).toBe(true);
    const reading = await phone.context.newPage();
    await reading.goto(`${server.url}article/de-passage/`);
    await waitForArticle(reading, "De passage");
    await page.goto(`${server.url}alertes/`);
    await waitForFilled(page);
    await page.getByRole("switch", { name: "Industrie" }).check();
    const followed = page.getByRole("button", { name: alerts.leave("Industrie") });
    await followed.waitFor();

    // An application that is left open looks for another edition by itself.
    await page.clock.install();
    const asked = phone.context.waitForEvent("requestfinished", (request) => request.url().endsWith("/manifest.json"));
    await page.goto(`${server.url}alertes/`);
    await followed.waitFor();
    await asked;
    await publish(secondOfTwo);
    const newest = page.locator("section[aria-labelledby^=alerts-]").first();
    const added = newest.getByRole("link", { name: "Tout neuf" });
    const passAnHour = async (): Promise<number> => {
      const shown = await added.count();
      if (shown === 0) await page.clock.fastForward("01:00:01");
      return shown;
    };
    // Seldom: a thread that has not said a word is given up in the second hour after it, however short.
    await expect.poll(passAnHour, { timeout: 60_000, interval: 5_000 }).toBe(1);
    expect(await newest.getByRole("heading", { level: 4 }).allTextContents()).toEqual([
      changes.added(1),
      changes.corrected(1),
    ]);

    await page.goto(`${server.url}changements/`);
    const edition = page.locator("section[aria-labelledby^=changes-]").first();
    await edition.getByText(changes.showCorrection).tap();
    await edition.locator("ins").first().waitFor();
    expect(await edition.locator("ins, del").allTextContents()).toEqual([
      `${changes.removedText}dix`,
      `${changes.addedText}douze`,
    ]);
    await edition.getByText("De passage").waitFor();
    expect(await edition.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      changes.added(1),
      changes.corrected(1),
      changes.withdrawn(1),
    ]);

    const withdrawn = changes.withdrawnFrom(secondOfTwo.manifest.publishedOn);
    await reading.getByRole("status").getByText(withdrawn).waitFor();
    await reading.getByText("Une usine ouvre ses portes.").waitFor();
    await reading.close();
    // By its address, from the library, and in writing: without a server, after a restart.
    await phone.kill();
    phone = await restart(phone, server);
    await phone.context.setOffline(true);
    await phone.page.goto(`${server.url}bibliotheque/?onglet=notes`);
    await phone.page.getByText(messages.library.withdrawnFrom(secondOfTwo.manifest.publishedOn)).waitFor();
    await phone.page.getByRole("link", { name: "De passage" }).first().tap();
    await waitForArticle(phone.page, "De passage");
    await phone.page.getByText(withdrawn).waitFor();
    await phone.page.getByText("Une usine ouvre ses portes.").waitFor();
    await phone.context.setOffline(false);
  });

  test("that brings an article back has it in place of the copy, and one that it withdraws while it is open can still become a favourite", async () => {
    const { page } = phone;
    const { changes, favourite } = messages;
    await publish(secondOfTwo);
    await page.goto(`${server.url}article/tout-neuf/`);
    await waitForArticle(page, "Tout neuf");
    await publish(firstOfTwo);
    const other = await phone.context.newPage();
    await other.goto(`${server.url}article/de-passage/`);
    await waitForArticle(other, "De passage");
    const told = page.getByRole("status").getByText(changes.withdrawnFrom(firstOfTwo.manifest.publishedOn));
    // Each start looks for an edition; on a busy machine the first may be over before there is another.
    const isTold = async () => {
      const isVisible = await told.isVisible();
      if (!isVisible) await other.reload();
      return isVisible;
    };
    await expect.poll(isTold, { timeout: 60_000, interval: 5_000 }).toBe(true);
    await expect.poll(() => other.getByText(changes.copyKept).count()).toBe(0);
    await other.close();
    await page.getByRole("button", { name: favourite.tool, exact: true }).tap();
    const isKept = () =>
      withLibrary(page, async (library) => {
        const exported = await library.exportLibrary();
        return exported.ok && exported.value.copies.map(({ target }) => target);
      });
    await expect.poll(isKept).toEqual(["article:tout-neuf"]);
    await page.reload();
    await waitForArticle(page, "Tout neuf");
    await page.getByText(changes.copyKept).waitFor();
  });
});

function findChangedParts() {
  const before = new Set(readManifest(dist).parts.map((part) => part.path));
  const changed = corrected.manifest.parts.filter((part) => !before.has(part.path));
  // The part that has the text comes first: the index of its words follows it.
  const order = ["articles", "search", "inventory"];
  return changed.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function flipLastBit(body: Uint8Array): Uint8Array {
  return body.map((byte, index) => (index === body.length - 1 ? byte ^ 1 : byte));
}
