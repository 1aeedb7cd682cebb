import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { gatherNews, hasNews, listMentions, listTold } from "../../../src/domain/map/placeNews";
import { type CompiledEdition, compileEdition } from "../../../src/publisher/edition/compile/compileEdition";
import { startTestServer, type TestServer } from "../../support/server";
import { lettersOf } from "../support/corpus";
import { messages } from "../support/messages";
import { readHead } from "../support/readHead";

/* What search engines, and readers without JavaScript, get of « Explorer »: the very text, in the HTML as it is served. */
const MAX_PAGE_BYTES = 30_000;
const { explorer: words } = messages;
let server: TestServer;
let edition: CompiledEdition;

beforeAll(async () => {
  const compiled = await compileEdition("data");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  edition = compiled.edition;
  server = await startTestServer({ root: inject("dist") });
}, 120_000);
afterAll(() => server?.close());

async function readHtml(path: string): Promise<string> {
  return (await fetch(`${server.url}explorer/${path}`)).text();
}

/** The letters of what the body shows: neither its data nor what only style or a program is for. */
function shownIn(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body.replace(/<(script|style|svg|noscript)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
  return plain(
    text
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&"),
  );
}

/** The publisher's own spaces and apostrophes do not matter here. */
const plain = (text: string) => lettersOf(text).replace(/'/g, "’");

async function expectShown(path: string, texts: readonly string[]): Promise<void> {
  const html = await readHtml(path);
  const shown = shownIn(html);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  expect(listGlued(html)).toEqual([]);
  // The pages' own policy would refuse them.
  expect(html).not.toContain(' style="');
}

/** Words of neighbours in one line, which read as one where no style sheet keeps them apart. */
function listGlued(html: string): readonly string[] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const seams =
    /[\p{L}\d.]+<\/(?:a|span|time)>(?:<\/?(?:a|span|time|svg)\b[^>]*>)*<(?:a|span|time)\b[^>]*>[\p{L}\d]+/gu;
  return [...main.matchAll(seams)].map(([seam]) => seam.replace(/<[^>]*>/g, "|"));
}

describe("« Explorer »", () => {
  test("tells how much there is, and leads on", async () => {
    const numbers = edition.figures.flatMap(({ figures }) => figures.flatMap(({ values }) => values)).length;
    const told = edition.places.filter((place) => hasNews(gatherNews([place], []))).length;
    await expectShown("", [
      ...[words.intro, words.about.map(told), words.about.timeline],
      ...[words.about.figures(numbers), words.about.glossary(edition.glossary.length)],
    ]);
  });

  test("the map lists every place that there is anything to read about", async () => {
    const told = edition.places.filter((place) => hasNews(gatherNews([place], edition.programmes)));
    await expectShown(
      "carte/",
      told.map(({ name }) => name),
    );
    const html = await readHtml("carte/");
    expect(told.filter(({ id }) => !html.includes(`/explorer/lieu/${id}/"`)).map(({ id }) => id)).toEqual([]);
  });

  test("the timeline has every date of an article and of a programme, and no day of today's", async () => {
    const { articles, programmes } = edition;
    await expectShown("chronologie/", [
      ...articles.map(({ title }) => title),
      ...programmes.flatMap(({ milestones }) => milestones.map(({ text }) => text)),
      ...programmes.flatMap(({ period }) =>
        (period?.first ?? period?.last) === undefined ? [] : (period?.wording ?? []),
      ),
    ]);
    const shown = shownIn(await readHtml("chronologie/"));
    // A page that is served for years does not know its reader's day.
    expect(shown).not.toMatch(/aujourd’hui/i);
  });

  test("the figures have every number's label and sentence", async () => {
    const figures = edition.figures.flatMap((one) => one.figures);
    await expectShown("chiffres/", [
      ...edition.figures.map(({ title }) => title),
      ...figures.map(({ label }) => label),
      ...figures.flatMap(({ values }) => values.map(({ quote }) => quote)),
    ]);
  });

  test("the acronyms have their meanings, and the sentences and titles that they come from", async () => {
    const { glossary, articles } = edition;
    const used = new Set(glossary.flatMap((entry) => entry.articles));
    await expectShown("sigles/", [
      ...glossary.flatMap(({ acronym, meaning }) => [acronym, meaning]),
      ...glossary.flatMap(({ spelledOutBy, proofs }) =>
        spelledOutBy === "corpus" ? proofs.map(({ quote }) => quote) : [],
      ),
      ...articles.filter(({ id }) => used.has(id)).map(({ title }) => title),
    ]);
  });

  test("every place has what the articles say of it, and its programmes, in a small page", async () => {
    const { places, programmes } = edition;
    const titles = new Map(edition.articles.map(({ id, title }) => [id, title]));
    for (const place of places) {
      const path = `lieu/${place.id}/`;
      const gathered = listTold(place, places);
      const news = gatherNews(gathered, programmes);
      const concerned = programmes.filter(({ id }) => news.programmes.includes(id));
      await expectShown(path, [
        ...[place.name, words.place.kinds[place.kind]],
        ...(place.remark === undefined ? [] : [place.remark]),
        ...listMentions(gathered).flatMap(({ block, quote }) => (block === undefined ? [] : quote)),
        ...news.articles.flatMap((id) => titles.get(id) ?? []),
        ...concerned.flatMap(({ name, promise }) => [name.value, promise.value]),
        ...(news.articles.length === 0 ? [words.place.silent] : []),
      ]);
      const bytes = gzipSync(await readHtml(path)).length;
      expect({ place: place.id, isSmall: bytes < MAX_PAGE_BYTES }).toEqual({ place: place.id, isSmall: true });
    }
  });

  test("each page describes itself, and claims nothing in machine-readable form", async () => {
    const frontPage = (await readHead(server.url)).meta.description;
    const heads = await Promise.all(
      ["", "carte/", "chronologie/", "chiffres/", "sigles/", "lieu/toul/", "lieu/vosges/"].map((path) =>
        readHead(`${server.url}explorer/${path}`),
      ),
    );
    const descriptions = heads.map(({ meta }) => meta.description);
    expect(new Set([frontPage, ...descriptions]).size).toBe(descriptions.length + 1);
    expect(descriptions.at(-1)).toContain(words.map.noNews);
    expect(heads.map(({ meta }) => meta["og:description"])).toEqual(descriptions);
    expect(heads.flatMap(({ jsonLd }) => jsonLd)).toEqual([]);
  });
});
