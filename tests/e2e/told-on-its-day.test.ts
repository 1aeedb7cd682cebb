import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/domain/ids";
import type { Programme } from "../../src/domain/reference/programme";
import { prepareArticle } from "../../src/domain/speak/prepareArticle";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import type { Phone } from "../support/browser";
import { publishedEdition } from "../support/publishedEdition";
import { sample } from "../support/rounds";
import type { TestServer } from "../support/server";
import { lettersOf } from "./support/corpus";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";

/* With the phone's clock as it is, ten years on and ten years back: what only a dated text said is never told as of today. */
const { programmes: words } = messages;
const years = sample([10, 0, -10], 2);

let server: TestServer;
let phone: Phone;
let edition: CompiledEdition;

beforeAll(async () => {
  edition = await publishedEdition();
  ({ server, phone } = await startInstalled());
  for (const { id } of listKept()) await keep(id);
}, 240_000);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

/** A state as an article may have said it, without the day that it said it on. */
const undatedState =
  /(?:^|[\s·])(?:Annoncé|Adopté|Signé|En cours|Achevé)(?! en [^·]*, d’après l’article|, d’après un article)/u;

const dated = /d’après (?:l’|un )article|Date passée|Période terminée/u;
/** The same in a citation, behind the kind: « Appel. En cours … ». */
const undatedInFile =
  /\. (?:Annoncé|Adopté|Signé|En cours|Achevé)(?! en [^.]*, d’après l’article|, d’après un article)/u;

/** The elements that tell how far a programme is: those of the head, and of the field. */
async function readStates(): Promise<{
  readonly head: string;
  readonly field: readonly string[];
  readonly all: string;
}> {
  const { page } = phone;
  const field = page.locator("dl > div").filter({ has: page.locator("dt", { hasText: words.fields.status }) });
  return {
    head: (await page.locator("article header p").allTextContents()).join(" · "),
    field: await field.locator("dd > p").allTextContents(),
    all: ((await page.locator("article").first().textContent()) ?? "").replace(/\s/g, " "),
  };
}

/** One programme for each state that an article said, and one event. */
function listKept(): readonly Programme[] {
  const said = new Map(edition.programmes.flatMap((one) => (one.status ? [[one.status.value, one]] : [])));
  const event = edition.programmes.filter(({ kind }) => kind === "event").slice(0, 1);
  return [...new Set([...said.values(), ...event])];
}

function listDossier(): readonly ArticleId[] {
  return [...new Set(listKept().flatMap(({ mentions }) => mentions.map(({ article }) => article)))];
}

/** As a favourite, and followed. */
async function keep(id: Programme["id"]): Promise<void> {
  const { page } = phone;
  await openProgramme(id);
  await page.getByRole("button", { name: messages.favourite.tool, exact: true }).tap();
  await page.getByRole("button", { name: words.follow, exact: true }).tap();
  await page.getByRole("dialog").getByRole("radio", { name: messages.libraryActions.followUp.states.contacted }).tap();
  await page.getByText(messages.libraryActions.followUp.saved).waitFor();
}

const linesOf = (text: string): readonly string[] => text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
const listUndated = (text: string): readonly string[] => linesOf(text).filter((line) => undatedState.test(line));

test("days and moments are marked up for programs, on the phone's own screens too", async () => {
  const { page } = phone;
  const read = (within: string) =>
    page.locator(`${within} time`).evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  await page.goto(`${server.url}hors-ligne/`);
  // The edition's day, and the moment when it came.
  await expect.poll(async () => (await read("main dl")).map((on) => on.length)).toEqual([10, 24]);
  const closing = edition.programmes.flatMap(({ id, closing }) =>
    closing.rule === "date" ? [{ id, ...closing }] : [],
  );
  for (const { id, date } of closing) {
    await openProgramme(id);
    expect(await read("main dl")).toContain(date);
  }
  const listed = listDossier();
  await page.goto(`${server.url}dossier/?a=${listed.join(",")}`);
  const days = edition.articles.flatMap(({ id, date }) =>
    listed.includes(id) && date.basis === "event" && date.precision === "day" ? [date.day] : [],
  );
  expect(days.length).toBeGreaterThan(0);
  // In the list, in the contents and under the title.
  for (const day of days) {
    await expect
      .poll(async () => (await read("main")).filter((on) => on === day).length, { message: day })
      .toBeGreaterThanOrEqual(3);
  }
});

test("a point between facts belongs to what follows, and is cut off where a line begins", async () => {
  const { page } = phone;
  await page.goto(`${server.url}programmes/`);
  await page.locator("main article").first().waitFor();
  const points = await page.locator("main article p:has(> span + span) > span").evaluateAll((spans) =>
    spans.map((span) => {
      const line = span.parentElement;
      const isFirst = line !== null && span.getBoundingClientRect().x - line.getBoundingClientRect().x < 1;
      return {
        isFirst,
        after: getComputedStyle(span, "::after").content,
        cut: line && getComputedStyle(line).overflowX,
      };
    }),
  );
  // Some state is too long to stand beside its kind.
  expect(points.filter(({ isFirst }) => isFirst).length).toBeGreaterThan(edition.programmes.length);
  expect(points.filter(({ after, cut }) => after !== "none" || cut !== "hidden")).toEqual([]);
});

describe.each(years)("%i years from now", (shift) => {
  beforeAll(async () => {
    const now = new Date();
    await phone.page.clock.setFixedTime(now.setFullYear(now.getFullYear() + shift));
  });

  test("no programme's page tells a state without its day, nor two", async () => {
    const wrong: string[] = [];
    // Every programme once; of each state one where the clock goes wrong the other way.
    const looked = shift === years[0] ? edition.programmes : listKept();
    const [first] = looked;
    if (first) await openProgramme(first.id);
    for (const programme of looked) {
      const { id } = programme;
      await goToProgramme(programme);
      const { head, field, all } = await readStates();
      const [state] = field;
      if (state !== undefined && !head.includes(state)) wrong.push(`${id}: ${state} is not in its head: ${head}`);
      for (const said of [head, ...field]) if (undatedState.test(said)) wrong.push(`${id}: ${said}`);
      if (/À la date de l’édition|aujourd’hui/u.test(all)) wrong.push(`${id} speaks of today`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test("an event whose day is over says so, however early the clock", async () => {
    for (const programme of edition.programmes.filter(({ kind }) => kind === "event")) {
      await goToProgramme(programme);
      await phone.page
        .locator("header")
        .getByText(words.state({ kind: "past-date" }), { exact: true })
        .waitFor();
    }
  }, 120_000);

  test("the list tells the same, and no edition is older than what it greets with", async () => {
    const { page } = phone;
    await page.goto(`${server.url}programmes/`);
    await page.locator("main h2 a").first().waitFor();
    for (const card of await page.locator("main article").allInnerTexts()) {
      expect(card.split("\n").filter((line) => undatedState.test(line))).toEqual([]);
    }
    await page.goto(server.url);
    await page.getByText(messages.edition.age(edition.identity)).first().waitFor();
  }, 120_000);

  test("the library tells the same of what is kept, and so do the files that it leaves in", async () => {
    const { page } = phone;
    await page.goto(`${server.url}bibliotheque/`);
    const rows = page.getByRole("tabpanel").locator("[data-target]");
    await expect.poll(() => rows.count()).toBe(listKept().length);
    // The state comes with the programme, after the row.
    await rows.filter({ hasText: dated }).first().waitFor();
    for (const row of await rows.allInnerTexts()) expect(listUndated(row)).toEqual([]);
    for (const format of ["markdown", "csv"] as const) {
      const text = await exportLibrary(messages.backup.formats[format]);
      expect(text).toMatch(dated);
      expect(text.match(undatedInFile)).toBeNull();
    }
  }, 120_000);

  test("search results tell the same", async () => {
    const { page } = phone;
    await page.goto(`${server.url}recherche/`);
    for (const { id, name } of listKept()) {
      await page.getByRole("searchbox").fill(name.value);
      await page.locator(`[data-hit="programme ${id}"]`).waitFor();
      for (const hit of await page.locator("[data-hit]").allInnerTexts()) expect(listUndated(hit)).toEqual([]);
    }
  }, 120_000);

  test("a dossier with its programmes tells the same", async () => {
    const { page } = phone;
    await page.goto(`${server.url}dossier/?a=${listDossier().join(",")}`);
    const withProgrammes = page.getByLabel(messages.dossier.withProgrammes);
    await withProgrammes.waitFor();
    if (!(await withProgrammes.isChecked())) await withProgrammes.tap();
    const states = page
      .locator("article dl > div")
      .filter({ has: page.locator("dt", { hasText: words.fields.status }) })
      .locator("dd > p:first-child");
    await states.filter({ hasText: dated }).first().waitFor();
    for (const said of await states.allInnerTexts()) expect(listUndated(said)).toEqual([]);
  }, 120_000);

  test("what is spoken of an article are its own words, without a state of today's", () => {
    for (const article of edition.articles) {
      const { sentences } = prepareArticle(article, edition.identity.language);
      expect(sentences.filter(({ spoken }) => /d’après l’article|À la date de l’édition/u.test(spoken))).toEqual([]);
    }
  });
});

async function openProgramme(id: Programme["id"]): Promise<void> {
  await phone.page.goto(`${server.url}programme/${id}/`);
  await phone.page.getByRole("button", { name: words.follow }).waitFor();
}

/** By a link, as from another programme: to load each page anew takes ten times as long. */
async function goToProgramme({ id, name }: Programme): Promise<void> {
  const { page } = phone;
  await page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, `/programme/${id}/`);
  await page.waitForFunction(
    (title) => document.querySelector("article h1")?.textContent?.replace(/\s/g, "") === title,
    lettersOf(name.value),
  );
  await page.getByRole("button", { name: words.follow }).waitFor();
}

async function exportLibrary(format: string): Promise<string> {
  const { page } = phone;
  await page.goto(`${server.url}bibliotheque/`);
  await page.locator("header").getByRole("button", { name: messages.library.backup, exact: true }).tap();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: format, exact: true }).tap();
  return readFile(await (await download).path(), "utf8");
}
