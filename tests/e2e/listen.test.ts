import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { findViolations } from "./support/everyone";
import { endSentence, type FakeVoice, giveVoices, readSaid, thomas, waitForSaid } from "./support/fakeVoice";
import { restart, startInstalled } from "./support/installed";
import { listCut } from "./support/listCut";
import { messages } from "./support/messages";
import { waitForReady, waitForStill } from "./support/screens";
import { waitForWrittenStorage } from "./support/writtenStorage";

const { listen, navigation, article: articleWords } = messages;
const verrier = "article/site-verrier-meisenthal/";
const long = "article/dynamiser-attractivite-economique/";

const voices: readonly FakeVoice[] = [
  { name: "Anna", lang: "de-DE" },
  { name: "Serveur", lang: "fr-FR", localService: false },
  thomas,
];
const isComplaint = (complaint: string): boolean => !complaint.includes("ERR_INTERNET_DISCONNECTED");

let server: TestServer;
let phone: Phone;
let page: Page;
const end = async (): Promise<void> => {
  await phone?.discard();
  await server?.close();
};

/** A new page of a phone that never listened to anything and has no settings; the voices are those of this page. */
async function openPage(given?: readonly FakeVoice[]): Promise<Page> {
  const opened = await phone.context.newPage();
  await opened.addInitScript(() => {
    // Before the application looks, and once: what this page itself keeps stays.
    const isFirst = sessionStorage.getItem("isOpened") === null;
    for (const key of isFirst ? ["listen:/", "settings:/"] : []) localStorage.removeItem(key);
    sessionStorage.setItem("isOpened", "");
  });
  if (given) await giveVoices(opened, given);
  return opened;
}

const toolOf = (page: Page): Locator => page.getByRole("region", { name: articleWords.tools });
const playerOf = (page: Page): Locator => page.getByRole("region", { name: listen.region });
const control = (page: Page, name: string): Locator => playerOf(page).getByRole("button", { name, exact: true });

/** The words that are lit up: in a title the whole of it, elsewhere the sentence. */
function readLit(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = Array.from(CSS.highlights.get("listen-spoken") ?? [], (lit) => {
      const range = document.createRange();
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      return range.toString();
    });
    const blocks = Array.from(document.querySelectorAll("[data-spoken]"), ({ textContent }) => textContent);
    return [...ranges, ...blocks].join("|");
  });
}

/** On an article, being read. */
async function listenTo(page: Page, path: string): Promise<void> {
  await page.goto(server.url + path);
  await toolOf(page).getByRole("button", { name: listen.tool }).tap();
  await playerOf(page).waitFor();
  await page.waitForFunction(() => window.fakeSpeech.said.length > 0);
}

async function openSheet(page: Page): Promise<Locator> {
  await playerOf(page).getByRole("button", { name: listen.openSheet }).tap();
  const sheet = page.getByRole("dialog", { name: listen.sheet });
  await sheet.waitFor();
  return sheet;
}

describe("listening on a first visit", () => {
  beforeEach(async () => {
    server = await startTestServer({ root: inject("dist") });
    phone = await launchPhone();
    page = phone.page;
    await giveVoices(phone.context, voices);
  });
  afterEach(async () => {
    await end();
    expect(phone.complaints.filter(isComplaint)).toEqual([]);
  });

  test("nothing of the player is fetched before somebody listens", async () => {
    await page.goto(server.url + verrier);
    await waitForRead(page);
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => /listening[^/]*\.js$/.test(name)),
      );
    expect(await scripts()).toEqual([]);
    await toolOf(page).getByRole("button", { name: listen.tool }).tap();
    await playerOf(page).waitFor();
    expect(await scripts()).toHaveLength(1);
  });

  test("what is said stays lit when names in it are drawn", async () => {
    let letGo = (): void => undefined;
    const until = new Promise<void>((done) => {
      letGo = done;
    });
    server.spoil(/^assets\/additions-.*\.js$/, { until });
    await listenTo(page, verrier);
    await endSentence(page);
    const sentence = /^Avec un engagement .* rayonnement du Grand Est\.$/;
    await expect.poll(() => readLit(page)).toMatch(sentence);
    const cut = page.locator("article p[id]", { hasText: "Avec un engagement" }).locator("a, button");
    expect(await cut.count()).toBe(0);
    letGo();
    await cut.first().waitFor();
    await expect.poll(() => readLit(page)).toMatch(sentence);
  });
});

describe("listening", () => {
  beforeAll(async () => {
    ({ server, phone } = await startInstalled());
  });
  afterAll(end);
  beforeEach(async () => {
    page = await openPage(voices);
  });
  afterEach(async () => {
    await page.close();
    await phone.context.setOffline(false);
    expect(phone.complaints.filter(isComplaint)).toEqual([]);
  });

  test("the device's own French voice says the title and every sentence, each lit up while it is said", async () => {
    await listenTo(page, verrier);
    expect(await page.evaluate(() => window.fakeSpeech.voices)).toEqual(["Thomas"]);
    await expect
      .poll(() => readLit(page))
      .toMatch(/^Renaissance du site verrier de Meisenthal\s: la Région soutient les projets des territoires ruraux$/);
    await endSentence(page);
    expect((await readSaid(page)).at(-1)).toBe(
      "Avec un engagement total de 3 millions d’euros, la Région soutient le projet de réhabilitation du site verrier de Meisenthal qui favorise le rayonnement du Grand Este.",
    );
    await expect.poll(() => readLit(page)).toMatch(/^Avec un engagement .* rayonnement du Grand Est\.$/);
    await endSentence(page);
    await endSentence(page);
    await page.evaluate(() => window.fakeSpeech.end());
    await playerOf(page).getByRole("status").getByText(listen.finished).waitFor();
    await expect.poll(() => readLit(page)).toBe("");
    expect(await readSaid(page)).toHaveLength(4);
  });

  test("pauses, and goes on with the same sentence after the application was killed, without a network", async () => {
    await page.goto(server.url);
    await waitForReady(page);
    await listenTo(page, long);
    await endSentence(page);
    await endSentence(page);
    const sentence = (await readSaid(page)).at(-1) ?? "";
    await control(page, listen.pause).tap();
    await waitForWrittenStorage({ ...phone, page }, "listen:/");
    await phone.kill();
    phone = await restart(phone, server);
    page = phone.page;
    await giveVoices(page, [thomas]);
    await phone.context.setOffline(true);
    await page.goto(server.url);
    await playerOf(page).getByText(listen.place(3, 27)).waitFor();
    expect(await readSaid(page)).toEqual([]);
    await control(page, listen.play).tap();
    await waitForSaid(page, sentence);
    expect(await readSaid(page)).toEqual([sentence]);
  });

  test("the player stays from screen to screen; closed, it is gone and the place is kept", async () => {
    await listenTo(page, verrier);
    await endSentence(page);
    await page.getByRole("link", { name: navigation.frontPage }).first().tap();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await endSentence(page);
    expect(await readSaid(page)).toHaveLength(3);
    await control(page, listen.close).tap();
    await playerOf(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.goto(server.url + verrier);
    await toolOf(page).getByRole("button", { name: listen.tool }).tap();
    await waitForSaid(page, "Ce projet contribue");
  });

  test("sentence by sentence, and faster, from the small player", async () => {
    await listenTo(page, verrier);
    await control(page, listen.nextSentence).tap();
    await waitForSaid(page, "Avec un engagement");
    await control(page, listen.nextSentence).tap();
    await waitForSaid(page, "Ce projet");
    await control(page, listen.previousSentence).tap();
    await waitForSaid(page, "Avec un engagement");
    await control(page, listen.changeRate(1)).tap();
    await page.waitForFunction(() => window.fakeSpeech.rates.at(-1) === 1.25);
    expect((await readSaid(page)).at(-1)).toMatch(/^Avec un engagement/);
    await page.reload();
    await control(page, listen.changeRate(1.25)).waitFor();
  });

  test("keeps the sentence in view, but not from under a reader who scrolls", async () => {
    // What the page scrolls smoothly by itself must not pass for the reader's scrolling.
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await listenTo(page, long);
    for (let sentence = 0; sentence < 12; sentence += 1) await endSentence(page);
    const isLitInView = () =>
      page.evaluate(() => {
        const [lit] = CSS.highlights.get("listen-spoken") ?? [];
        const range = document.createRange();
        if (lit) range.setStart(lit.startContainer, lit.startOffset);
        if (lit) range.setEnd(lit.endContainer, lit.endOffset);
        const seen = lit ? range : document.querySelector("[data-spoken]");
        if (!seen) return false;
        const { top, bottom } = seen.getBoundingClientRect();
        const player = document.querySelector("section progress")?.getBoundingClientRect().top ?? 0;
        return top >= 0 && bottom <= player;
      });
    await expect.poll(isLitInView).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await waitForStill(page);
    await page.mouse.wheel(0, -5000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await endSentence(page);
    await waitForStill(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("a voice that is interrupted says so aloud, and goes on when asked", async () => {
    await listenTo(page, verrier);
    await endSentence(page);
    await page.evaluate(() => window.fakeSpeech.fail("interrupted"));
    await playerOf(page)
      .getByRole("status")
      .getByText(listen.problem({ kind: "interrupted" }))
      .waitFor();
    await control(page, listen.play).tap();
    await waitForSaid(page, "Avec un engagement");
    expect(await playerOf(page).getByRole("status").textContent()).toBe("");
  });

  test("a second tab silences the first", async () => {
    await listenTo(page, verrier);
    const other = await phone.context.newPage();
    await giveVoices(other, voices);
    await listenTo(other, long);
    await playerOf(page)
      .getByText(listen.problem({ kind: "other-tab" }))
      .waitFor();
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await other.close();
  });

  test("articles wait in a queue, in an order that buttons change, and follow by themselves", async () => {
    await page.goto(server.url);
    await waitForReady(page);
    await listenTo(page, verrier);
    await page.getByRole("link", { name: navigation.frontPage }).first().tap();
    await page.getByRole("link", { name: /^Dynamiser/ }).tap();
    await toolOf(page).getByRole("button", { name: listen.tool }).tap();
    await page.getByRole("dialog", { name: listen.chooseTitle }).getByRole("button", { name: listen.playNext }).tap();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    const sheet = await openSheet(page);
    const rows = sheet.getByRole("listitem");
    await expect.poll(() => rows.count()).toBe(1);
    await sheet.getByRole("button", { name: /^Ajouter à la suite/ }).tap();
    await expect.poll(() => rows.count()).toBe(2);
    const up = rows.nth(1).getByRole("button", { name: /^Monter/ });
    const moved = await up.getAttribute("aria-label");
    await up.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() =>
        rows
          .first()
          .getByRole("button", { name: /^Monter/ })
          .getAttribute("aria-label"),
      )
      .toBe(moved);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(moved);
    await expect
      .poll(() => sheet.getByRole("status").allTextContents())
      .toContainEqual(expect.stringMatching(/\s: 1 sur 2$/));
    await rows
      .first()
      .getByRole("button", { name: /^Retirer/ })
      .tap();
    await expect.poll(() => rows.count()).toBe(1);
    await page.keyboard.press("Escape");
    for (let sentence = 0; sentence < 3; sentence += 1) await endSentence(page);
    await endSentence(page);
    expect((await readSaid(page)).at(-1)).toBe("Dynamiser l’attractivité économique du Grand Este");
    await expect.poll(() => readLit(page)).toMatch(/^Dynamiser/);
  });

  test("all by keyboard: reached in order, named, and the focus comes back from the sheet", async () => {
    await listenTo(page, verrier);
    await playerOf(page).getByRole("button", { name: listen.openSheet }).focus();
    const names: string[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      names.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
        ),
      );
      await page.keyboard.press("Tab");
    }
    expect(names.slice(1)).toEqual([
      listen.previousSentence,
      listen.pause,
      listen.nextSentence,
      listen.changeRate(1),
      listen.close,
    ]);
    await control(page, listen.pause).focus();
    await page.keyboard.press("Enter");
    await control(page, listen.play).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(listen.play);

    const opener = playerOf(page).getByRole("button", { name: listen.openSheet });
    await opener.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: listen.sheet });
    await sheet.getByRole("button", { name: listen.faster }).press("Enter");
    await sheet.getByText(listen.rate(1.1)).waitFor();
    await sheet.getByRole("combobox", { name: listen.voice }).selectOption("Serveur");
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await control(page, listen.play).press("Enter");
    await page.waitForFunction(
      () => window.fakeSpeech.voices.at(-1) === "Serveur" && window.fakeSpeech.rates.at(-1) === 1.1,
    );
  });

  test("holds at 360 × 640, 320 × 640 and 400 % zoom: nothing cut, targets of 44 px, and axe finds nothing", async () => {
    const sizes = { "360 × 640": [360, 640], "320 × 640": [320, 640], "400 % zoom": [320, 256] } as const;
    const lookAtAll = async (look: (size: string) => Promise<void>): Promise<void> => {
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height });
        await waitForStill(page);
        expect.soft(await listCut(page), size).toEqual([]);
        expect.soft(await findViolations(page), size).toEqual([]);
        await look(size);
      }
      await page.setViewportSize({ width: 360, height: 640 });
    };
    await listenTo(page, long);
    await endSentence(page);
    await lookAtAll(async (size) => expect.soft(await listSmall(page), size).toEqual([]));
    const sheet = await openSheet(page);
    await sheet.getByRole("button", { name: /^Ajouter à la suite/ }).tap();
    await sheet.getByRole("listitem").waitFor();
    await lookAtAll(async () => undefined);
  });
});

describe("a phone that cannot read aloud says why", () => {
  beforeAll(async () => {
    ({ server, phone } = await startInstalled());
  });
  afterAll(end);
  afterEach(() => page.close());

  test.each([
    ["it has no French voice", [{ name: "Anna", lang: "de-DE" }], { kind: "no-voice" }],
    ["it has no voices at all", [], { kind: "no-voice" }],
  ] as const)("%s", async (_, voicesOfPhone, problem) => {
    page = await openPage(voicesOfPhone);
    await page.goto(server.url + verrier);
    await toolOf(page).getByRole("button", { name: listen.tool }).tap();
    await playerOf(page).getByRole("status").getByText(listen.problem(problem)).waitFor();
  });

  test("its only French voice needs the network, and there is none", async () => {
    const { context } = phone;
    page = await openPage([{ name: "Serveur", lang: "fr-FR", localService: false }]);
    await page.goto(server.url);
    await waitForReady(page);
    await listenTo(page, verrier);
    await control(page, listen.pause).tap();
    await context.setOffline(true);
    await control(page, listen.play).tap();
    await playerOf(page)
      .getByText(listen.problem({ kind: "voice-needs-network", voice: "Serveur" }))
      .waitFor();
    await context.setOffline(false);
    await control(page, listen.play).tap();
    await waitForSaid(page, "Renaissance");
  });

  test("its browser has no speech", async () => {
    page = await openPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "speechSynthesis");
      Reflect.deleteProperty(Window.prototype, "speechSynthesis");
    });
    await page.goto(server.url + verrier);
    await toolOf(page).getByRole("button", { name: listen.tool }).tap();
    await playerOf(page)
      .getByText(listen.problem({ kind: "no-speech" }))
      .waitFor();
    expect(phone.complaints.filter(isComplaint)).toEqual([]);
  });
});

async function waitForRead(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
}

/** Controls of the player that a thumb misses. */
function listSmall(page: Page): Promise<readonly string[]> {
  return playerOf(page)
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${button.ariaLabel ?? button.textContent}: ${width} × ${height}`] : [];
      }),
    );
}
