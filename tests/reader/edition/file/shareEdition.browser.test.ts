import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { InstallProblem } from "../../../../src/domain/edition/installProblem";
import type { Trust } from "../../../../src/domain/edition/proof/proof";
import type { ArticleId } from "../../../../src/domain/ids";
import { type InstallOutcome, installEdition } from "../../../../src/reader/edition";
import {
  openEditionFile,
  type ReadablePage,
  readFromFile,
  readSelection,
  writeEditionFile,
} from "../../../../src/reader/edition/file";
import type { Selection } from "../../../../src/reader/edition/file/fileFormat";
import { packEditionFile } from "../../../../src/reader/edition/file/packEditionFile";
import { dropParts, readArticle, watchHeadlines, watchInstalledEdition } from "../../../../src/reader/storage";
import { exportLibrary, setBookmarks } from "../../../../src/reader/storage/library";
import { answerOf, firstOf, freshPhone, installFrom, NOBODY } from "../../../support/installFrom";
import {
  type EditionFiles,
  makeArticle,
  makeArticles,
  makeEdition,
  packAbout,
  packArticles,
  packShelf,
  publish,
} from "../../../support/makeEdition";
import { makeProgramme, PROOFS, packReference } from "../../../support/makeReference";
import { EDITION_URL, serveEdition } from "../../../support/serveEdition";
import { type Keys, makeKeys, signEdition } from "../../../support/signEdition";

const proved = (value: string) => ({ value, proofs: PROOFS });

let keys: Keys;
let stranger: Keys;
let trust: Trust;
beforeAll(async () => {
  [keys, stranger] = await Promise.all([makeKeys(), makeKeys()]);
  trust = { edition: "essai", keys: [keys.publicKey] };
});
beforeEach(() => {
  freshPhone();
});

const articles = makeArticles(5, { text: "Une <phrase> & une autre." });
const page = {
  language: "fr",
  title: "Édition d’essai",
  lead: ["Édition du 24 novembre 2026"],
  link: { text: "Ouvrir", url: "https://edition.test/actu/hors-ligne/" },
  articles: articles.map(({ id, title }) => ({ id, title, facts: "Économie" })),
  programmes: [],
  rest: "",
};

function pack(files: EditionFiles): Blob {
  const named = [...files].map(([path, bytes]) => ({ path, content: new Blob([bytes]) }));
  return packEditionFile(new Blob(["<p>Une page.</p>"]), named);
}

function write(believed = NOBODY): Promise<Blob> {
  return writeChosen(page, undefined, believed);
}

/** Everything without a selection. */
async function writeChosen(shown: ReadablePage, selection: Selection | undefined, trusted: Trust): Promise<Blob> {
  const written = await writeEditionFile({ page: shown, selection, trust: trusted, onProgress: () => undefined });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.value;
}

/** As the worker reads what somebody chose. */
async function read(file: Blob, believed = NOBODY) {
  const opened = await openEditionFile(file);
  if (!opened.ok || !opened.value.selection) throw new Error("not a selection");
  const { files, selection } = opened.value;
  const source = { baseUrl: EDITION_URL, trust: believed, ...readFromFile(files) };
  const { signal } = new AbortController();
  return { files, chosen: await readSelection({ files, selection }, { ...source, signal }) };
}

/** The page that a browser without the application makes of it. */
async function show(file: Blob): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.src = URL.createObjectURL(file);
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** As the worker does. */
async function take(file: Blob, believed = NOBODY): Promise<InstallOutcome> {
  const opened = await openEditionFile(file);
  if (!opened.ok) return { outcome: "failed", problem: opened.problem };
  const source = { baseUrl: EDITION_URL, trust: believed, ...readFromFile(opened.value.files) };
  return installEdition({ ...source, signal: new AbortController().signal, onProgress: () => undefined });
}

const titles = async () =>
  (await firstOf(watchHeadlines({ limit: 100 }))).headlines.map(({ title }) => title).toSorted();

/** What was there, and the reader's library, are as they were. */
async function refuses(file: Blob, believed = NOBODY): Promise<InstallProblem> {
  await setBookmarks([{ target: "article:article-1" }], true);
  const [installed, library] = [await firstOf(watchInstalledEdition()), await exportLibrary()];
  const outcome = await take(file, believed);
  if (outcome.outcome !== "failed") throw new Error(`not refused: ${outcome.outcome}`);
  expect(await firstOf(watchInstalledEdition())).toEqual(installed);
  expect(await exportLibrary()).toEqual(library);
  return outcome.problem;
}

test("a phone hands its edition to another that has none, whole, and what it was handed it hands on", async () => {
  const signed = await signEdition(await makeEdition(articles, { segments: [articles] }), keys);
  await installFrom(serveEdition(signed), { trust });
  const first = await write(trust);
  freshPhone();
  expect(await take(first, trust)).toMatchObject({ outcome: "installed", articleCount: 5, isUpdate: false });
  for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
  expect(await take(first, trust)).toMatchObject({ outcome: "up-to-date" });
  expect(await (await write(trust)).arrayBuffer()).toEqual(await first.arrayBuffer());
});

test("a file has the very bytes that the network has, what this application does not know of them included, and brings only what a phone lacks", async () => {
  const parts = [await packAbout(), await packArticles(articles.slice(0, 4)), await packArticles(articles.slice(4))];
  const files = await publish(parts, { whatComesLater: true });
  await installFrom(serveEdition(files));
  const opened = await openEditionFile(await write());
  if (!opened.ok) throw new Error("not opened");
  for (const [path, bytes] of files) expect(await opened.value.files.get(path)?.bytes()).toEqual(bytes);

  const more = makeArticles(7, { text: "Une <phrase> & une autre." });
  const newer = await publish([...parts, await packArticles(more.slice(5))]);
  const lacking = [...newer].filter(([path]) => path === "manifest.json" || !files.has(path));
  expect(await take(pack(new Map(lacking)))).toMatchObject({ outcome: "installed", articleCount: 7, isUpdate: true });
});

test("a browser shows of the file its articles, and nothing of what is behind them", async () => {
  await installFrom(serveEdition(await makeEdition(articles)));
  const frame = await show(await write());
  const shown = frame.contentDocument;
  expect(shown?.compatMode).toBe("CSS1Compat");
  expect(shown?.title).toBe("Édition d’essai");
  expect([...(shown?.querySelectorAll("article p:not(.facts)") ?? [])].map((text) => text.textContent)).toEqual(
    articles.map(() => "Une <phrase> & une autre."),
  );
  const [data, ...others] = [...(shown?.body.childNodes ?? [])].reverse();
  expect(data).toBeInstanceOf(frame.contentWindow?.window.HTMLScriptElement);
  expect(others.map(({ textContent }) => textContent).join("")).not.toMatch(/manifest|\.part|\uFFFD/);
  expect(new Set([...(shown?.querySelectorAll("[id]") ?? [])].map(({ id }) => id)).size).toBe(10);
  frame.remove();
});

describe("a phone that has an edition and is handed another", () => {
  const edition = async (title: string, change: object = {}) =>
    publish([await packAbout(), await packArticles(makeArticles(2, { title }))], change);
  const TUESDAY = { signedAt: "2026-11-24T08:00:00.000Z" };
  const MONDAY = { signedAt: "2026-11-23T08:00:00.000Z" };

  describe("where keys are known", () => {
    beforeEach(async () => {
      await installFrom(serveEdition(await signEdition(await edition("Ancienne"), keys, TUESDAY)), { trust });
    });

    test.each<[string, () => Promise<EditionFiles>, object]>([
      ["is not signed", () => edition("Autre"), { kind: "untrusted" }],
      ["another key signed", async () => signEdition(await edition("Autre"), stranger), { kind: "untrusted" }],
      [
        "has expired",
        async () => signEdition(await edition("Autre"), keys, { expiresAt: "2026-01-01T00:00:00.000Z" }),
        { kind: "expired", expiredAt: "2026-01-01T00:00:00.000Z" },
      ],
      ["was signed before", async () => signEdition(await edition("Autre"), keys, MONDAY), { kind: "older" }],
      [
        "is of a day before, without a reason",
        async () =>
          signEdition(await edition("Autre", { publishedOn: "2026-11-01" }), keys, {
            signedAt: "2026-11-25T08:00:00.000Z",
          }),
        { kind: "older" },
      ],
      [
        "is another publisher’s",
        async () => signEdition(await edition("Autre", { id: "ailleurs" }), keys),
        { kind: "untrusted" },
      ],
    ])("refuses one that %s", async (_, make, problem) => {
      expect(await refuses(pack(await make()), trust)).toMatchObject(problem);
      expect(await titles()).toEqual(["Ancienne", "Ancienne"]);
    });

    test("takes one of a day before whose publisher says why", async () => {
      const back = await signEdition(await edition("Retour", { publishedOn: "2026-11-01" }), keys, {
        signedAt: "2026-11-25T08:00:00.000Z",
        replaces: "Une erreur.",
      });
      expect(await take(pack(back), trust)).toMatchObject({ outcome: "installed" });
      expect(await titles()).toEqual(["Retour", "Retour"]);
    });
  });

  describe("where no keys are known", () => {
    beforeEach(async () => {
      await installFrom(serveEdition(await edition("Ancienne")));
    });

    test("refuses an older one, one of another name, and one in whose manifest anything was changed", async () => {
      const other = await edition("Autre");
      const text = new TextDecoder().decode(other.get("manifest.json"));
      const renamed = new Map(other).set("manifest.json", new TextEncoder().encode(text.replace("essais", "autres")));
      expect(await refuses(pack(await edition("Autre", { publishedOn: "2026-11-23" })))).toMatchObject({
        kind: "older",
      });
      expect(await refuses(pack(await edition("Autre", { id: "ailleurs" })))).toMatchObject({ kind: "untrusted" });
      expect(await refuses(pack(renamed))).toEqual({ kind: "altered", path: "manifest.json" });
    });

    test("refuses one that lacks a part, one with a part of another edition, and takes the whole one after them", async () => {
      const other = await edition("Autre");
      const articlesPart = [...other.keys()].at(-2) ?? "";
      const without = new Map([...other].filter(([name]) => name !== articlesPart));
      expect(await refuses(pack(without))).toEqual({ kind: "not-found", path: articlesPart, status: 404 });
      const bytes = other.get(articlesPart) ?? new Uint8Array();
      const flipped = new Map(other).set(
        articlesPart,
        bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      );
      expect(await refuses(pack(flipped))).toEqual({ kind: "altered", path: articlesPart });
      expect(await take(pack(other))).toMatchObject({ outcome: "installed" });
    });

    test("is left with the old one, whole, or has the new one, whole, whichever byte of the file was changed", async () => {
      const file = pack(await edition("Autre"));
      const bytes = new Uint8Array(await file.arrayBuffer());
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
          const changed = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
          const outcome = await take(new Blob([changed]));
          // What changed was the page before it, or a part that was there before.
          const isTaken = outcome.outcome !== "failed";
          expect(await titles()).toEqual(isTaken ? ["Autre", "Autre"] : ["Ancienne", "Ancienne"]);
          if (!isTaken) return;
          freshPhone();
          await installFrom(serveEdition(await edition("Ancienne")));
        }),
        { numRuns: 30 },
      );
    });
  });
});

describe("articles that somebody chose", () => {
  const ids = [articles[3]?.id, articles[0]?.id].filter((id) => id !== undefined);
  const choose = (believed = NOBODY) => writeChosen(page, { articles: ids, programmes: [] }, believed);

  test("are handed over whole, in the order in which they were chosen, with no part that has none of them", async () => {
    await installFrom(serveEdition(await signEdition(await makeEdition(articles, { segments: [articles] }), keys)), {
      trust,
    });
    const file = await choose(trust);
    freshPhone();
    const { files, chosen } = await read(file, trust);
    expect(chosen).toMatchObject({ ok: true, value: { articles: [articles[3], articles[0]] } });
    expect(files.size).toBe(3);
    expect(await firstOf(watchInstalledEdition())).toBeNull();
  });

  test("are handed over out of an edition whose parts are on shelves", async () => {
    const parts = [await packArticles(articles.slice(0, 2)), await packArticles(articles.slice(2))];
    const shelves = [await packShelf(parts.slice(0, 1)), await packShelf(parts.slice(1))];
    await installFrom(serveEdition(await publish([await packAbout(), ...shelves], {}, parts)));
    const file = await choose();
    freshPhone();
    expect((await read(file)).chosen).toMatchObject({ ok: true, value: { articles: [articles[3], articles[0]] } });
  });

  test("can be read on a phone that has a later edition, and not where another key signed them", async () => {
    const monday = { signedAt: "2026-11-23T08:00:00.000Z" };
    const early = await publish([await packAbout(), await packArticles(articles)], { publishedOn: "2026-11-01" });
    await installFrom(serveEdition(await signEdition(early, keys, monday)), { trust });
    const file = await choose(trust);
    await installFrom(serveEdition(await signEdition(await makeEdition(articles), keys)), { trust });
    expect((await read(file, trust)).chosen).toMatchObject({ ok: true, value: { publishedOn: "2026-11-01" } });
    expect((await read(file, { edition: "essai", keys: [stranger.publicKey] })).chosen).toMatchObject({
      ok: false,
      problem: { kind: "untrusted" },
    });
  });

  test("are refused when any bit of their parts was changed, or one of them is not there", async () => {
    await installFrom(serveEdition(await makeEdition(articles)));
    const bytes = new Uint8Array(await (await choose()).arrayBuffer());
    const last = bytes.length - 1;
    const changed = bytes.map((byte, at) => (at === last ? byte ^ 1 : byte));
    expect((await read(new Blob([changed]))).chosen).toMatchObject({ ok: false, problem: { kind: "altered" } });
    const opened = await openEditionFile(new Blob([bytes]));
    if (!opened.ok) throw new Error("not opened");
    const names = [...opened.value.files].map(([path, content]) => ({ path, content }));
    const lacking = packEditionFile(new Blob([""]), names, { articles: [...ids, makeArticle(9).id], programmes: [] });
    expect((await read(lacking)).chosen).toEqual({
      ok: false,
      problem: { kind: "not-found", path: "article-9", status: 404 },
    });
  });
});

describe("programmes that somebody chose", () => {
  const programmes = ["plan-eau", "plan-air", "plan-bois"].map((id) =>
    makeProgramme(id, { purpose: proved("<i>A & b") }),
  );
  const [water, air] = programmes;
  const ids = [air?.id, water?.id].filter((id) => id !== undefined);
  const fields = [
    { label: "But", value: "<i>A & b", quotes: [{ text: "Il est dit : A & b.", source: "Article <1>" }] },
    { label: "Montant", value: "5 M€", quotes: [] },
  ];
  const readable = { ...page, articles: [], programmes: ids.map((id) => ({ id, title: id, facts: "Plan", fields })) };
  const edition = async () =>
    publish([
      await packAbout(),
      await packArticles(articles),
      await packReference("programmes", programmes.slice(0, 2)),
      await packReference("programmes", programmes.slice(2)),
      await packReference("places", []),
    ]);
  const choose = (chosen: readonly ArticleId[] = [], believed = NOBODY) =>
    writeChosen(readable, { articles: chosen, programmes: ids }, believed);

  test("are handed over in the order in which they were chosen, beside articles or alone, and nothing is installed", async () => {
    await installFrom(serveEdition(await edition()));
    const alone = await choose();
    const [first] = articles;
    const beside = await choose(first ? [first.id] : []);
    freshPhone();
    const { files, chosen } = await read(alone);
    expect(chosen).toMatchObject({ ok: true, value: { articles: [], programmes: [air, water] } });
    // The manifest and the two parts of programmes.
    expect(files.size).toBe(3);
    expect((await read(beside)).chosen).toMatchObject({
      ok: true,
      value: { articles: [first], programmes: [air, water] },
    });
    expect(await firstOf(watchInstalledEdition())).toBeNull();
  });

  test("are refused where another key signed them, one of them is not there, or any bit of their parts was changed", async () => {
    await installFrom(serveEdition(await signEdition(await edition(), keys)), { trust });
    const file = await choose([], trust);
    expect((await read(file, { edition: "essai", keys: [stranger.publicKey] })).chosen).toMatchObject({
      ok: false,
      problem: { kind: "untrusted" },
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const last = bytes.length - 1;
    const changed = new Blob([bytes.map((byte, at) => (at === last ? byte ^ 1 : byte))]);
    expect((await read(changed, trust)).chosen).toMatchObject({ ok: false, problem: { kind: "altered" } });
    const named = [...(await read(file, trust)).files].map(([path, content]) => ({ path, content }));
    const more = { articles: [], programmes: [...ids, makeProgramme("autre").id] };
    expect((await read(packEditionFile(new Blob([""]), named, more), trust)).chosen).toEqual({
      ok: false,
      problem: { kind: "not-found", path: "autre", status: 404 },
    });
  });

  test("can be read in any browser, with the sentences that prove them", async () => {
    await installFrom(serveEdition(await edition()));
    const frame = await show(await choose());
    const shown = frame.contentDocument;
    const textsOf = (selector: string) =>
      [...(shown?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
    expect(textsOf("ol a")).toEqual(ids);
    for (const link of shown?.querySelectorAll("ol a") ?? []) {
      expect(shown?.querySelector(link.getAttribute("href") ?? "")?.querySelector("h1")?.textContent).toBe(
        link.textContent,
      );
    }
    expect(textsOf("#programme-plan-eau dt")).toEqual(["But", "Montant"]);
    expect(textsOf("#programme-plan-eau blockquote")).toEqual(["Il est dit : A & b.Article <1>"]);
    expect(textsOf("i")).toEqual([]);
    frame.remove();
  });
});

describe("a phone hands nothing over", () => {
  const refusal = async (believed = NOBODY) => {
    const written = await writeEditionFile({ page, trust: believed, onProgress: () => undefined });
    if (written.ok) throw new Error("written");
    return written.problem;
  };

  test("that it has not, or not whole", async () => {
    expect(await refusal()).toMatchObject({ kind: "not-an-edition" });
    await installFrom(serveEdition(await makeEdition(articles)));
    const part = (await firstOf(watchInstalledEdition()))?.manifest.parts.at(-1);
    await dropParts([part?.sha256 ?? ""]);
    expect(await refusal()).toEqual({ kind: "not-found", path: part?.path, status: 404 });
  });

  test("that the other would refuse: another key is believed by now, or it has expired", async () => {
    const files = await makeEdition(articles);
    const soon = new Date(Date.now() + 2_000).toISOString();
    await installFrom(serveEdition(await signEdition(files, keys, { expiresAt: soon })), { trust });
    expect(await refusal({ edition: "essai", keys: [stranger.publicKey] })).toMatchObject({ kind: "untrusted" });
    await expect.poll(() => refusal(trust).catch(() => undefined)).toMatchObject({ kind: "expired" });
  });
});
