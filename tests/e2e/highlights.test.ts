import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { CompiledEdition } from "../../src/publisher/edition/compile/compileEdition";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import { launchPhone, type Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { correctEdition } from "./support/correctEdition";
import { findViolations } from "./support/everyone";
import { restart, startInstalled } from "./support/installed";
import { listCut } from "./support/listCut";
import { messages } from "./support/messages";
import { readPdfPages } from "./support/readPdf";
import { openAnew, reloadOnceCorrected, waitForReady, waitForRest, waitForStill } from "./support/screens";
import { restoreForSecondRun } from "./support/secondRun";
import { readLaid, selectText } from "./support/selectText";

/*
 * A reader marks and notes in an article, without a network, on a phone; ends the browser, and finds it again; the article
 * is corrected, and what was marked is where it was, or told of.
 */
const { annotations: words, libraryActions, article: articleWords, dossier: dossierWords } = messages;
const ARTICLE = "orientations-budgetaires-2020";
const first = { block: "Maîtriser avec justesse", word: "justesse" };
const second = { block: "La gestion rigoureuse", word: "de la Région" };
const acrossBlocks = ["justesse ces dépenses", "La gestion rigoureuse de la Région"] as const;

let build: BuildCopy;
let server: TestServer;
let phone: Phone;

beforeAll(async () => {
  build = await copyBuild(inject("dist"));
  ({ server, phone } = await startInstalled({ root: build.root }));
  await phone.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await phone.context.setOffline(true);
});

restoreForSecondRun(() => phone);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

async function open(id: string, hash = ""): Promise<Page> {
  const { page } = phone;
  await openAnew(page, `${server.url}article/${id}/${hash}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

const bar = (page: Page, name: string) => page.getByRole("region", { name });
const remarks = (page: Page) => page.getByRole("region", { name: words.title });
const toast = (page: Page, text: string) => page.getByText(text, { exact: true });

async function mark(page: Page, colour: keyof typeof words.colour): Promise<void> {
  await bar(page, words.selected).getByRole("button", { name: words.colour[colour] }).tap();
  await toast(page, words.added).waitFor();
}

/** Taps the middle of the first line of what has a colour. */
async function tapLaid(page: Page, name: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const [found] = CSS.highlights.get(wanted) ?? [];
    if (!found) throw new Error(`Nothing is ${wanted}.`);
    found.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const [line] = range.getClientRects();
    if (!line) throw new Error("It is nowhere.");
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, name);
  await page.touchscreen.tap(place.x, place.y);
}

const readCopied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const equalSpaces = (text: string): string => text.replace(/\s/g, " ");

/** An article that was never touched has none of this on the screen. */
test("a reader who marks nothing sees nothing of it", async () => {
  const page = await open(ARTICLE);
  await waitForRest(page);
  expect(await remarks(page).count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("what was selected before the application woke is offered as well", async () => {
  const page = await phone.context.newPage();
  await page.addInitScript(() => {
    // The text stands, and no script of the page has run.
    addEventListener(
      "readystatechange",
      () => {
        const block = document.readyState === "interactive" && document.querySelector("article p[id]");
        if (block) getSelection()?.selectAllChildren(block);
      },
      { capture: true },
    );
  });
  await page.goto(`${server.url}article/${ARTICLE}/`);
  await bar(page, words.selected).waitFor();
  await page.close();
});

describe("a passage", () => {
  test("over two paragraphs is marked from the bar at the bottom, undone, and marked again", async () => {
    const page = await open(ARTICLE);
    await selectText(page, first, second);
    const offered = bar(page, words.selected);
    await offered.waitFor();
    const box = await offered.boundingBox();
    expect(box && box.y + box.height).toBe(640);
    // The tools are under it.
    const more = page.getByRole("button", { name: articleWords.more, exact: true });
    await more.focus();
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(false);

    await mark(page, "sapin");
    await expect.poll(() => readLaid(page, "library-sapin")).toEqual(acrossBlocks);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await page.getByRole("button", { name: words.undo }).tap();
    await expect.poll(() => readLaid(page, "library-sapin")).toEqual([]);

    await selectText(page, first, second);
    await mark(page, "sapin");
    await expect.poll(() => readLaid(page, "library-sapin")).toEqual(acrossBlocks);
  });

  test("is not looked for while the finger is still selecting", async () => {
    const page = await open(ARTICLE);
    await remarks(page).waitFor();
    await page.evaluate(() => dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
    await selectText(page, first, second);
    await page.waitForTimeout(900);
    expect(await bar(page, words.selected).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new PointerEvent("pointerup", { bubbles: true })));
    await bar(page, words.selected).waitFor();
    await page.getByRole("button", { name: words.close }).tap();
    await bar(page, words.selected).waitFor({ state: "detached" });
  });

  async function expectOfferOnceLetGo(page: Page, heldMs: number): Promise<void> {
    const box = await page.locator("article p[id]").first().boundingBox();
    if (!box) throw new Error("The first paragraph is on the screen.");
    await page.mouse.move(box.x + 4, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 14, { steps: 4 });
    await page.waitForTimeout(heldMs);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await bar(page, words.selected).count()).toBe(0);
    await page.mouse.move(box.x + 200, box.y + 14, { steps: 4 });
    await page.mouse.up();
    await bar(page, words.selected).waitFor();
  }

  test("is offered to a mouse only once its button is let go", async () => {
    const page = await open("dynamiser-attractivite-economique");
    await waitForRest(page);
    await expectOfferOnceLetGo(page, 1000);
    await page.keyboard.press("Escape");
  });

  test("is offered to a mouse only once its button is let go, though the part that offers it comes while it is held still", async () => {
    const delayMs = 1500;
    const visitor = await launchPhone({ appPort: server.port });
    try {
      server.spoil(/^assets\/annotations-.*\.js$/, { delayMs });
      const { page } = visitor;
      // By a link: the next start would fetch every part.
      await page.goto(server.url);
      await waitForReady(page);
      await page.locator("a[href$='/dynamiser-attractivite-economique/']").first().tap();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectOfferOnceLetGo(page, delayMs + 1500);
    } finally {
      server.heal();
      await visitor.discard();
    }
  });

  test("opens when it is tapped: another colour, a note, a tag", async () => {
    const page = await open(ARTICLE);
    await expect.poll(() => readLaid(page, "library-sapin")).toEqual(acrossBlocks);
    await tapLaid(page, "library-sapin");
    const opened = bar(page, words.marked);
    await opened.getByRole("button", { name: words.colour.sapin, pressed: true }).waitFor();
    await opened.getByRole("button", { name: words.colour.gres }).tap();
    await expect.poll(() => readLaid(page, "library-gres")).toEqual(acrossBlocks);

    await opened.getByRole("button", { name: words.note }).tap();
    await page
      .getByRole("textbox", { name: libraryActions.note.field })
      .fill("À relire\navec le service des finances.");
    await page.getByText(libraryActions.note.saved, { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await opened.getByText("À relire").waitFor();
    await expect.poll(() => readLaid(page, "library-noted-gres")).toEqual(acrossBlocks);

    await opened.getByRole("button", { name: words.tags }).tap();
    await page.getByRole("combobox", { name: libraryActions.tags.field }).fill("Finances");
    await page.keyboard.press("Enter");
    await page.getByText(libraryActions.tags.added("Finances")).waitFor();
    await page.keyboard.press("Escape");
    await opened.getByText(words.taggedWith(["Finances"])).waitFor();

    // A tap elsewhere in the text puts the bar away.
    await page.touchscreen.tap(12, 300);
    await page.getByRole("heading", { level: 1 }).evaluate((title) => title.scrollIntoView());
    await page
      .locator("article p[id]")
      .first()
      .tap({ position: { x: 5, y: 5 } });
    await opened.waitFor({ state: "detached" });
  });

  test("is copied with its source", async () => {
    const page = await open(ARTICLE);
    await expect.poll(() => readLaid(page, "library-gres")).toEqual(acrossBlocks);
    await tapLaid(page, "library-gres");
    await bar(page, words.marked).getByRole("button", { name: words.citeName }).tap();
    await toast(page, articleWords.passageCited).waitFor();
    const copied = equalSpaces(await readCopied(page));
    expect(copied).toContain(`« ${acrossBlocks.join(" ")} »`);
    expect(copied).toContain("Région Grand Est");
    expect(copied).toContain(`article/${ARTICLE}/`);
  });

  test("all passages are copied together, with the notes", async () => {
    const page = await open(ARTICLE);
    await remarks(page).getByRole("button", { name: words.copyAll }).tap();
    await toast(page, words.allCopied).waitFor();
    const copied = equalSpaces(await readCopied(page));
    expect(copied).toContain(`« ${acrossBlocks.join(" ")} »`);
    expect(copied).toContain("À relire avec le service des finances.");
  });

  test("a passage in a footnote is marked as well, and so is a list", async () => {
    const page = await open(ARTICLE);
    const footnote = { block: "est un appel de note", word: "Le chiffre 1" };
    await selectText(
      page,
      { block: "faire du Grand Est", word: "faire du" },
      { block: "faire du Grand Est", word: "équilibre" },
    );
    await mark(page, "ardoise");
    await selectText(page, footnote, { ...footnote, word: "appel de note" });
    await mark(page, "ardoise");
    await expect
      .poll(() => readLaid(page, "library-ardoise"))
      .toEqual(["faire du Grand Est une terre d’équilibre", expect.stringMatching(/^Le chiffre 1.*appel de note$/)]);
    await tapLaid(page, "library-ardoise");
    await bar(page, words.marked).getByRole("button", { name: words.remove }).tap();
    await toast(page, words.removed).waitFor();
    await expect.poll(async () => (await readLaid(page, "library-ardoise")).length).toBe(1);
  });
});

test("the browser's process is killed and started again without a network: everything is there", async () => {
  await phone.kill();
  phone = await restart(phone, server);
  await phone.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await phone.context.setOffline(true);
  const page = await open(ARTICLE);
  await expect.poll(() => readLaid(page, "library-gres"), { timeout: 10_000 }).toEqual(acrossBlocks);
  const list = remarks(page);
  await list.getByText("À relire").waitFor();
  await list.getByText(words.taggedWith(["Finances"])).waitFor();
});

describe("without a finger", () => {
  const readFocused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

  async function selectAndGoToBar(page: Page): Promise<void> {
    await selectText(page, first, second);
    await bar(page, words.selected).waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => readFocused(page)).toBe(words.adjust["previous-block"]);
  }

  test("a passage is chosen, changed word by word and marked with keys alone, and the focus stays with the text", async () => {
    const page = await open("implantation-metex-noovista");
    const readSelected = () => page.evaluate(() => (getSelection()?.toString() ?? "").replace(/\s/g, " "));
    const focused = () => readFocused(page);
    await page.getByRole("button", { name: articleWords.more, exact: true }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: articleWords.mark }).press("Enter");
    await expect.poll(focused).toBe(words.adjust["previous-block"]);
    const whole = await readSelected();
    expect(whole.length).toBeGreaterThan(40);
    for (const key of ["Tab", "Tab", "Tab", "Enter", "Tab", "Enter"]) await page.keyboard.press(key);
    const cut = await readSelected();
    expect(cut).toBe(whole.replace(/^\S+ /, "").replace(/ \S+$/, ""));
    // Read out to those who do not see it.
    await expect
      .poll(async () => equalSpaces((await bar(page, words.selected).getByRole("status").textContent()) ?? ""))
      .toBe(cut);
    for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => readLaid(page, "library-mirabelle")).toEqual([cut]);
    expect(await page.evaluate(() => document.activeElement?.closest("article p[id]") !== null)).toBe(true);

    // Enter on the paragraph that has the focus begins again there.
    await page.keyboard.press("Enter");
    await bar(page, words.selected).waitFor();
    await expect.poll(readSelected).toBe(whole);
    // The bar's own key: the focus goes there a moment later.
    await expect.poll(focused).toBe(words.adjust["previous-block"]);
    await page.keyboard.press("Escape");
    await bar(page, words.selected).waitFor({ state: "detached" });
  });

  test("Tab leads from a selection to its bar, and Escape puts it away, from the text as well", async () => {
    const page = await open(ARTICLE);
    await selectAndGoToBar(page);
    await page.keyboard.press("Escape");
    await bar(page, words.selected).waitFor({ state: "detached" });

    await selectText(page, first, second);
    await bar(page, words.selected).waitFor();
    await page.keyboard.press("Escape");
    await bar(page, words.selected).waitFor({ state: "detached" });
  });

  test("the first tap after the bar is gone opens a mark", async () => {
    const page = await open(ARTICLE);
    await expect.poll(() => readLaid(page, "library-gres")).toEqual(acrossBlocks);
    await selectAndGoToBar(page);
    await page.evaluate(() => {
      const [marked] = CSS.highlights.get("library-gres") ?? [];
      const block = marked?.startContainer.parentElement;
      const live = document.createRange();
      if (marked) live.setStart(marked.startContainer, marked.startOffset);
      if (marked) live.setEnd(marked.endContainer, marked.endOffset);
      new MutationObserver((_, observer) => {
        observer.disconnect();
        const [line] = live.getClientRects();
        const at = { clientX: (line?.x ?? 0) + 5, clientY: (line?.y ?? 0) + 5 };
        block?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...at }));
      }).observe(document.activeElement?.closest("section")?.parentElement ?? document, { childList: true });
    });
    await page.keyboard.press("Escape");
    await bar(page, words.marked).waitFor({ timeout: 10_000 });
  });

  test("the list below the text leads to a passage and opens it", async () => {
    const page = await open(ARTICLE);
    await remarks(page).getByRole("button", { name: acrossBlocks[0] }).press("Enter");
    await bar(page, words.marked).waitFor();
    await expect.poll(() => readLaid(page, "library-open")).toEqual(acrossBlocks);
    const top = await page.evaluate(() => {
      const [found] = CSS.highlights.get("library-open") ?? [];
      return found?.startContainer.parentElement?.getBoundingClientRect().top ?? -1;
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(500);
  });
});

test("an address leads to a marked passage and lets it light up", async () => {
  let page = await open(ARTICLE);
  const id = await readHighlightId(page, "gres");
  page = await open(ARTICLE, `#highlight:${id}`);
  await expect.poll(() => readLaid(page, "library-arrived")).toEqual(acrossBlocks);
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(400);
  await expect.poll(() => readLaid(page, "library-arrived"), { timeout: 5000 }).toEqual([]);
});

describe("the bar and the list", () => {
  test("have no fault that can be found automatically, in any colours", async () => {
    const page = await open(ARTICLE);
    await remarks(page).waitFor();
    await tapLaid(page, "library-gres");
    await bar(page, words.marked).waitFor();
    for (const colourScheme of ["light", "dark", "contrast"]) {
      await page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), colourScheme);
      await waitForStill(page);
      // Another colour scheme changes colours only.
      const rules = colourScheme === "light" ? undefined : ["color-contrast"];
      expect.soft(await findViolations(page, rules), colourScheme).toEqual([]);
    }
  });

  test("leave the words readable on every colour", async () => {
    const page = await open(ARTICLE);
    await remarks(page).waitFor();
    for (const colourScheme of ["light", "sepia", "dark", "contrast"]) {
      await page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), colourScheme);
      const contrasts = await page.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        if (!canvas) throw new Error("This browser draws nothing.");
        const light = (...colours: readonly string[]): number => {
          for (const colour of colours) {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        return ["mirabelle", "sapin", "gres", "ardoise", "arrived"].map((name) => {
          const { backgroundColor, color } = getComputedStyle(document.body, `::highlight(library-${name})`);
          const [low = 0, high = 0] = [light(paper, backgroundColor), light(color)].sort((one, other) => one - other);
          return (high + 0.05) / (low + 0.05);
        });
      });
      expect(Math.min(...contrasts), colourScheme).toBeGreaterThanOrEqual(colourScheme === "contrast" ? 7 : 4.5);
    }
  });

  test("hold on 320 px, and with words 40 % longer", async () => {
    const { page } = phone;
    await page.setViewportSize({ width: 320, height: 640 });
    await open(ARTICLE);
    await selectText(page, first, second);
    await bar(page, words.selected).waitFor();
    await page.keyboard.press("Tab");
    expect(await listCut(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await tapLaid(page, "library-gres");
    await bar(page, words.marked).waitFor();
    expect(await listCut(page)).toEqual([]);
    for (const button of await bar(page, words.marked).getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(box && Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    await page.setViewportSize({ width: 360, height: 640 });
  });

  test("keep the colours apart where the system has its own", async () => {
    const { page } = phone;
    await page.emulateMedia({ forcedColors: "active" });
    await open(ARTICLE);
    await expect.poll(() => readLaid(page, "library-gres")).toEqual(acrossBlocks);
    const style = (name: string) =>
      page.evaluate((wanted) => {
        const { backgroundColor, textDecorationStyle } = getComputedStyle(document.body, `::highlight(${wanted})`);
        return { backgroundColor, textDecorationStyle };
      }, name);
    const looks = await Promise.all(["mirabelle", "sapin", "gres", "ardoise"].map((name) => style(`library-${name}`)));
    expect(new Set(looks.map(({ textDecorationStyle }) => textDecorationStyle)).size).toBe(4);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

describe("on paper", () => {
  test("the article comes with the passages and the notes, and without buttons", async () => {
    const page = await open(ARTICLE);
    await remarks(page).waitFor();
    const printed = equalSpaces(readPdfPages(await page.pdf()).join(" "));
    expect(printed).toContain(equalSpaces(words.title));
    expect(printed).toContain("À relire");
    expect(printed).not.toContain(words.copyAll);
  });

  test("the dossier has them too, unless the reader says otherwise", async () => {
    const { page } = phone;
    await page.goto(`${server.url}dossier/?a=${ARTICLE}`);
    const preview = page.getByRole("region", { name: dossierWords.preview });
    await preview.getByText("À relire").waitFor();
    expect(await preview.locator("mark").allTextContents()).toContain(acrossBlocks[0]);
    const printed = equalSpaces(readPdfPages(await page.pdf()).join(" "));
    expect(printed).toContain("À relire");
    await page.getByRole("switch", { name: dossierWords.withRemarks }).tap();
    await preview.getByText("À relire").waitFor({ state: "detached" });
    expect(await preview.locator("mark").count()).toBe(0);
    await page.reload();
    await preview.getByRole("heading", { level: 3 }).first().waitFor();
    await page.getByRole("switch", { name: dossierWords.withRemarks, checked: false }).waitFor();
    expect(await preview.getByText("À relire").count()).toBe(0);
  });
});

describe("after a correction", () => {
  const publish = (edition: CompiledEdition) => writeEdition(edition, join(build.root, "edition"));

  async function install(edition: CompiledEdition, sentence: string): Promise<Page> {
    await publish(edition);
    await phone.context.setOffline(false);
    // Found by itself at the next start with a network.
    const page = await open(ARTICLE);
    const corrected = page.locator("article").getByText(sentence).first();
    await reloadOnceCorrected(page, async () => (await corrected.count()) > 0);
    await corrected.waitFor();
    await phone.context.setOffline(true);
    await open(ARTICLE);
    return page;
  }

  test("elsewhere in the article, the passage is where it was", async () => {
    const page = await install(await correctEdition(ARTICLE, "Une phrase de plus."), "Une phrase de plus.");
    await expect.poll(() => readLaid(page, "library-gres")).toEqual(acrossBlocks);
    expect(await page.getByRole("heading", { name: words.misplacedTitle }).count()).toBe(0);
  });

  test("after a correction of its very words, a passage is nowhere in the text but listed, with its note, until the reader puts it back", async () => {
    const edition = await correctEdition(ARTICLE, (text) =>
      text.replace("La gestion rigoureuse de la Région", "La gestion rigoureuse de la collectivité"),
    );
    const page = await install(edition, "La gestion rigoureuse de la collectivité");
    const item = remarks(page).getByRole("listitem").filter({ hasText: words.misplaced.changed });
    await item.getByText(acrossBlocks[1]).waitFor();
    await item.getByText("À relire").waitFor();
    expect(await readLaid(page, "library-gres")).toEqual([]);

    await item.getByRole("button", { name: words.replace }).tap();
    await page.getByText(words.replaceHint).waitFor();
    await selectText(page, first, { ...second, word: "la collectivité" });
    await page.getByRole("button", { name: words.replaceHere }).tap();
    await toast(page, words.replaced).waitFor();
    await expect
      .poll(() => readLaid(page, "library-gres"))
      .toEqual([acrossBlocks[0], acrossBlocks[1].replace("la Région", "la collectivité")]);
    expect(await page.getByRole("heading", { name: words.misplacedTitle }).count()).toBe(0);
    await page.getByRole("button", { name: words.undo }).tap();
    await page.getByRole("heading", { name: words.misplacedTitle }).waitFor();
  });

  test("it can be given up, and had again", async () => {
    const page = await open(ARTICLE);
    const item = remarks(page).getByRole("listitem").filter({ hasText: words.misplaced.changed });
    await item.getByRole("button", { name: words.remove }).tap();
    await item.waitFor({ state: "detached" });
    await page.getByRole("button", { name: words.undo }).tap();
    await item.getByText("À relire").waitFor();
  });
});

/** From the database itself: the page shows it nowhere. */
async function readHighlightId(page: Page, colour: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [{ name = "" } = {}] = (await indexedDB.databases()).filter((database) =>
      database.name?.startsWith("library"),
    );
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<readonly { id: string; colour?: string }[]>((resolve, reject) => {
      const request = database.transaction("highlights").objectStore("highlights").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows.find((row) => row.colour === wanted)?.id ?? "";
  }, colour);
}
