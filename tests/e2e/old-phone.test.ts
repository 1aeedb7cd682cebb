import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { APP_URL, startTestServer, type TestServer } from "../support/server";
import type { BuildCopy } from "./support/copyBuild";
import { restart } from "./support/installed";
import { countStoredLate } from "./support/lateParts";
import { messages } from "./support/messages";
import { publishBuild } from "./support/publishBuild";
import { openAnew } from "./support/screens";
import { readLaid, selectText } from "./support/selectText";
import { unpackBuild } from "./support/unpackBuild";
import { withLibrary } from "./support/withLibrary";

/*
 * A reader has used the application of November 2026, the build of commit 517ab42, for a while, and updates it to
 * today's: everything is kept, and addresses that were kept lead where they led. What the old build says is written
 * out here: its words do not change with today's.
 */
const { library, annotations, article: articleWords, dossier, libraryActions, programmes } = messages;
const ARTICLE = "orientations-budgetaires-2020";
const LEFT_AT = "article/dynamiser-attractivite-economique/";
const PROGRAMME = "srdeii";
const first = { block: "Maîtriser avec justesse", word: "justesse" };
const second = { block: "La gestion rigoureuse", word: "de la Région" };
const marked = ["justesse ces dépenses", "La gestion rigoureuse de la Région"] as const;

const patiently = { timeout: 60_000, interval: 100 };

let build: BuildCopy;
let server: TestServer;
let phone: Phone;
let page: Page;
/** Every record of the library, as the old build exported it. */
let before: Readonly<Record<string, readonly object[]>>;
let highlight: string;
let leftAt: string | undefined;

beforeAll(async () => {
  build = await unpackBuild("build-517ab42.br");
  server = await startTestServer({ root: build.root });
  phone = await launchPhone({ appPort: server.port });
  page = phone.page;
  await installOld();
  await useOld();
  before = await exportOld();
  [highlight = ""] = (before.highlights ?? []).map((record) => String(Reflect.get(record, "id")));
  await update();
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

async function installOld(): Promise<void> {
  const [list = ""] = (await readdir(join(build.root, "assets"))).filter((name) => /^late-.*\.json$/.test(name));
  const late = Object.keys(JSON.parse(await readFile(join(build.root, "assets", list), "utf8"))).length + 1;
  await page.goto(APP_URL);
  await page.getByText("Prêt hors ligne", { exact: true }).waitFor();
  await page.reload();
  await vi.waitUntil(async () => (await countStoredLate(page)) === late, patiently);
}

/** By its screens, and where they only repeat each other by what its screens call. */
async function useOld(): Promise<void> {
  await open("reglages/");
  await page.getByRole("radio", { name: "Sombre" }).check();

  await open(`article/${ARTICLE}/`);
  await page.getByRole("button", { name: "Favori", exact: true }).tap();
  await page.getByRole("button", { name: "Favori", exact: true, pressed: true }).waitFor();
  await selectText(page, first, second);
  const bar = page.getByRole("region", { name: "Passage sélectionné" });
  await bar.getByRole("button", { name: "Vert sapin" }).tap();
  await page.getByText("Passage surligné", { exact: true }).waitFor();

  await callOld(`
    const article = { target: "article:${ARTICLE}", title: "Orientations budgétaires 2020" };
    await library.addTag([article], "Eau");
    await library.addTag([article], "Budget/2020");
    await library.saveNote(article, "À relire\\navant lundi");
    await library.saveNote({ target: "article:implantation-metex-noovista", title: "METEX" }, "Une note seule");
    await library.setFollowUp({ id: "${PROGRAMME}", title: "SRDEII" }, {
      state: "contacted",
      date: "2026-12-15",
      checklist: [{ text: "Appeler le service", isDone: true }],
      note: "Demander Mme X",
    });
  `);

  await open("bibliotheque/?tag=eau&note=1");
  await page.getByRole("button", { name: "Enregistrer cette vue", exact: true }).tap();
  await page.getByRole("textbox", { name: "Nom de la vue" }).fill("Eau à relire");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).tap();
  await page.getByRole("link", { name: "Eau à relire" }).waitFor();

  await open(`dossier/?a=${ARTICLE}`);
  await page.getByLabel("Titre du dossier").fill("Pour le conseil");

  await open(LEFT_AT);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: "instant" }));
  leftAt = await readBlockAtLine();
  const isNoted = async () => JSON.stringify((await exportOld()).readingStates).includes("dynamiser-attractivite");
  await vi.waitUntil(isNoted, patiently);
}

/** Published in the place of the old build, whose files are gone then; taken with the reader's consent. */
async function update(): Promise<void> {
  await publishBuild(inject("dist"), build.root);
  // Another file than the old one even when today's build is that of 517ab42.
  await appendFile(join(build.root, "sw.js"), "\n// published\n");
  await page.goto(APP_URL);
  await page.getByRole("status").getByText("Nouvelle version prête", { exact: true }).waitFor();
  await page.evaluate(() => document.documentElement.setAttribute("data-old", ""));
  await page.getByRole("button", { name: "Mettre à jour", exact: true }).tap();
  const isReplaced = async () => (await page.getAttribute("html", "data-old").catch(() => "")) === null;
  await vi.waitUntil(isReplaced, patiently);
}

async function open(path: string): Promise<void> {
  await openAnew(page, APP_URL + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Runs a piece of code with the old build's own `library`. */
async function callOld(code: string): Promise<unknown> {
  const [door] = (await readdir(join(build.root, "assets"))).filter((name) => /^libraryDoor-.*\.js$/.test(name));
  return page.evaluate(`import("/assets/${door}").then(async (library) => { ${code} })`);
}

async function exportOld(): Promise<typeof before> {
  const exported = await callOld("return (await library.exportLibrary()).value.library;");
  if (typeof exported !== "object" || exported === null) throw new Error("The old build exported nothing.");
  return Object.fromEntries(Object.entries(exported));
}

const readBlockAtLine = () =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll("article :is(p, li, h2, h3)[id]")];
    return blocks.find((block) => block.getBoundingClientRect().bottom > 100)?.id;
  });

const rows = () => page.getByRole("tabpanel").locator("[data-target]");

describe("a phone that was updated from the build of 517ab42", () => {
  test("has every record of the library as it was", async () => {
    for (const kind of [
      "bookmarks",
      "tags",
      "taggings",
      "highlights",
      "notes",
      "followUps",
      "views",
      "readingStates",
    ]) {
      expect(before[kind]?.length, kind).toBeGreaterThan(0);
    }
    const exported = await withLibrary(page, (library) => library.exportLibrary());
    expect(exported).toMatchObject({ ok: true, value: { library: before } });
  });

  test("is as dark as the reader chose, in the new build's own style", async () => {
    await open("");
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family).toContain("Atkinson");
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("shows the passage, the note and the tags in the article, where an address leads to the passage", async () => {
    await open(`article/${ARTICLE}/#highlight:${highlight}`);
    await expect.poll(() => readLaid(page, "library-sapin")).toEqual(marked);
    await expect.poll(() => readLaid(page, "library-arrived")).toEqual(marked);
    await page.getByRole("region", { name: annotations.title }).getByRole("button", { name: marked[0] }).waitFor();
  });

  test("leads by the library's old addresses to its parts and to what they leave", async () => {
    const tabs = [
      ["", library.tabs.favourites],
      ["?onglet=etiquettes", library.tabs.tags],
      ["?onglet=notes", library.tabs.remarks],
      ["?onglet=reprendre", library.tabs.resume],
      ["?onglet=historique", library.tabs.history],
    ] as const;
    for (const [query, name] of tabs) {
      await open(`bibliotheque/${query}`);
      await expect
        .poll(() => page.getByRole("tab", { selected: true }).textContent(), { message: query })
        .toContain(name);
    }
    await open("bibliotheque/?tag=eau&note=1");
    await expect.poll(() => rows().count()).toBe(1);
    await open("bibliotheque/?onglet=etiquettes&tag=eau");
    await page.getByRole("heading", { level: 2, name: "Eau", exact: true }).waitFor();
  });

  test("leads by the view that was saved to what it led to", async () => {
    await open("bibliotheque/");
    await page.getByRole("link", { name: "Eau à relire" }).tap();
    await expect.poll(() => rows().count()).toBe(1);
    expect(await rows().first().getAttribute("data-target")).toBe(`article:${ARTICLE}`);
    expect(new URL(page.url()).search).toBe("?etiquette=eau&note=1");
    expect(await page.getByRole("link", { name: "Eau à relire" }).getAttribute("aria-current")).toBe("page");
    await open("bibliotheque/?tag=eau&note=1");
    await page.locator("a[aria-current=page]", { hasText: "Eau à relire" }).waitFor();
  });

  test("leads by addresses that were shared to the block, the dossier, the filters, the search and the topic", async () => {
    await open(`article/${ARTICLE}/#baisse-des-frais-de-reception`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe("baisse-des-frais-de-reception");
    await open(`dossier/?a=${ARTICLE}`);
    await page.getByRole("region", { name: dossier.preview }).getByRole("heading", { level: 3 }).first().waitFor();
    await open("programmes/?public=craftspeople&etat=over");
    await page.getByText(programmes.count(1), { exact: true }).waitFor();
    await open("recherche/?q=ruches&dans=articles");
    await expect.poll(() => page.locator("[data-hit]").first().getAttribute("href")).toContain(LEFT_AT);
    await open("?theme=agriculture");
    await page.locator("main h2 a").first().waitFor();
    expect(await page.locator("main h2 a").count()).toBeLessThan(13);
  });

  test("keeps the dossier's title", async () => {
    await open("dossier/");
    await expect.poll(() => page.getByLabel(dossier.ownTitle).inputValue()).toBe("Pour le conseil");
  });

  test("keeps how far the reader is with a programme", async () => {
    await open("programmes/?miens=follow-up");
    await page.getByText(programmes.count(1), { exact: true }).waitFor();
    await open(`programme/${PROGRAMME}/`);
    await page
      .getByRole("button", { name: new RegExp(`^${programmes.follow}`) })
      .first()
      .tap();
    const sheet = page.getByRole("dialog", { name: programmes.followTitle });
    await sheet.getByRole("radio", { name: libraryActions.followUp.states.contacted, checked: true }).waitFor();
  });

  test("offers to read on where the reader was, and opens everything without a network after a restart", async () => {
    await phone.close();
    await server.close();
    phone = await restart(phone, server);
    page = phone.page;
    await phone.context.setOffline(true);
    await open(LEFT_AT);
    await page.getByRole("button", { name: articleWords.resume }).tap();
    await expect.poll(readBlockAtLine).toBe(leftAt);
    await open("bibliotheque/?onglet=notes");
    await page.getByText("Une note seule").waitFor();
  });
});
