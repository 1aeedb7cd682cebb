import { beforeEach, describe, expect, test } from "vitest";
import { toHeadline } from "../../../src/domain/article/article";
import { HEADLINES_KIND } from "../../../src/domain/edition/leftOut/headlinesPart";
import { articleTarget } from "../../../src/domain/library/target";
import { readArticle, readInstalled } from "../../../src/reader/storage";
import { claimTelling, guardLibrary, setBookmarks, watchWithdrawn } from "../../../src/reader/storage/library";
import { updateInBackground } from "../../../src/reader/worker/background/updateInBackground";
import { COUNT, readWishes, type Wishes, writeWishes } from "../../../src/reader/worker/background/wishes";
import { answerOf, firstOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import {
  type EditionFiles,
  makeArticle,
  makeArticles,
  makeEdition,
  packAbout,
  packArticles,
  packPart,
  publish,
} from "../../support/makeEdition";
import { makeProgramme, packReference } from "../../support/makeReference";
import { EDITION_URL, type Server, serveEdition } from "../../support/serveEdition";
import { makeKeys, signEdition } from "../../support/signEdition";

let wishes: Wishes;
beforeEach(() => {
  wishes = {
    scope: freshPhone(),
    editionUrl: EDITION_URL,
    trust: NOBODY,
    installId: null,
    editionDownloads: "unmetered",
    wantedRevision: "",
  };
});

/** Follows a programme that the next edition brings. */
const alerts: NonNullable<Wishes["alerts"]> = {
  language: "fr",
  href: "/alertes/",
  icon: "/icon.png",
  one: "1 nouveauté",
  many: `${COUNT} nouveautés`,
  followed: [{ key: "programme plan-eau", request: null, programme: "plan-eau" }],
};

const update = (server: Server, others: Partial<Wishes> = {}, signal = new AbortController().signal) =>
  updateInBackground({ ...wishes, ...others }, { fetch: server.fetch, signal, onProgress: () => undefined });
const planEau = makeProgramme("plan-eau");
const publishNews = async () =>
  publish([await packAbout(), await packArticles(makeArticles(4)), await packReference("programmes", [planEau])]);
const readRevision = async () => answerOf(await readInstalled())?.manifest.revision ?? "";
const revisionOf = (files: EditionFiles): string =>
  JSON.parse(new TextDecoder().decode(files.get("manifest.json"))).revision;

test("what a page leaves is read as it was left, and what another version left is not", async () => {
  await writeWishes({ ...wishes, keep: { choice: { topics: ["culture"] }, dossier: null }, alerts });
  expect(await readWishes()).toEqual({ ...wishes, keep: { choice: { topics: ["culture"] }, dossier: null }, alerts });
  const [name = ""] = (await caches.keys()).filter((one) => one.startsWith("background-"));
  await (await caches.open(name)).put("/", new Response('{"scope":"/"}'));
  expect(await readWishes()).toBeUndefined();
  await caches.delete(name);
  expect(await readWishes()).toBeUndefined();
});

describe("in the background", () => {
  test("a first edition is not installed", async () => {
    const server = serveEdition(await makeEdition(makeArticles(3)));
    expect(await update(server)).toEqual({ hasUpdated: false });
    expect(server.requests).toEqual([]);
  });

  test("a small edition is installed and told once, with what it brings for what is followed", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(3))));
    const files = await publishNews();
    expect(await update(serveEdition(files), { alerts })).toEqual({
      hasUpdated: true,
      notification: {
        language: "fr",
        href: "/alertes/",
        icon: "/icon.png",
        title: "1 nouveauté",
        body: planEau.name.value,
      },
    });
    expect(await readRevision()).toBe(revisionOf(files));
    expect(answerOf(await claimTelling(revisionOf(files)))).toBe(false);
    expect(await update(serveEdition(files), { alerts })).toEqual({ hasUpdated: false });
  });

  test("what a page told is not told again", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(3))));
    const files = await publishNews();
    expect(answerOf(await claimTelling(revisionOf(files)))).toBe(true);
    expect(await update(serveEdition(files), { alerts })).toEqual({ hasUpdated: true });
  });

  test("nothing is taken that the reader wants to be asked about, but for what was asked for", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(3))));
    const before = await readRevision();
    const files = await publishNews();
    const asking = { editionDownloads: "ask", alerts } as const;
    expect(await update(serveEdition(files), asking)).toEqual({ hasUpdated: false });
    expect(await readRevision()).toBe(before);
    const wantedRevision = revisionOf(files);
    expect(await update(serveEdition(files), { ...asking, wantedRevision })).toMatchObject({ hasUpdated: true });
    expect(await readRevision()).toBe(wantedRevision);
  });

  test("an edition that somebody else signed is refused", async () => {
    const [ours, theirs] = [await makeKeys(), await makeKeys()];
    const trust = { edition: "essai", keys: [ours.publicKey] };
    await installFrom(serveEdition(await signEdition(await makeEdition(makeArticles(3)), ours)), { trust });
    const next = await publishNews();
    const forged = await signEdition(next, theirs, { signedAt: "2026-11-25T08:00:00.000Z" });
    expect(await update(serveEdition(forged), { trust })).toEqual({ hasUpdated: false });
    expect(await readRevision()).not.toBe(revisionOf(next));
    const signed = await signEdition(next, ours, { signedAt: "2026-11-25T08:00:00.000Z" });
    expect(await update(serveEdition(signed), { trust })).toEqual({ hasUpdated: true });
  });

  test("a favourite that is withdrawn is copied, and the edition waits where the library is not to be had", async () => {
    const { id } = makeArticle(1);
    await installFrom(serveEdition(await makeEdition(makeArticles(3))));
    expect(await setBookmarks([{ target: articleTarget(id), title: "Article 1" }], true)).toMatchObject({ ok: true });
    const next = await makeEdition(makeArticles(3).slice(1));
    expect(await update(serveEdition(next), { installId: "of another library" })).toEqual({ hasUpdated: false });
    expect(await readRevision()).not.toBe(revisionOf(next));
    guardLibrary({ read: () => null, write: () => undefined });
    expect(await update(serveEdition(next))).toEqual({ hasUpdated: true });
    expect([...(await firstOf(watchWithdrawn())).keys()]).toEqual([articleTarget(id)]);
  });

  test("texts that the reader does not keep stay on the server", async () => {
    const [first, next] = [await publishLarge("Texte."), await publishLarge("Texte corrigé.")];
    const keep = { choice: { topics: ["culture"] }, dossier: null };
    await installFrom(serveEdition(first), { keep });
    expect(await update(serveEdition(next), { keep })).toEqual({ hasUpdated: true });
    expect(answerOf(await readArticle(makeArticle(1).id))?.title).toBe("Article 1");
    expect(await readArticle(makeArticle(2).id)).toEqual({ ok: false, problem: { kind: "left-out" } });
  });
});

/** The first article is about culture, the second, with that text, is not. */
async function publishLarge(text: string): Promise<EditionFiles> {
  const articles = [makeArticle(1, { topics: ["culture"] }), makeArticle(2, { topics: ["economie"], text })];
  const texts = await Promise.all(articles.map((article) => packArticles([article])));
  const pages = texts.map(({ part }, index) => ({
    sha256: part.sha256,
    headlines: articles.slice(index, index + 1).map(toHeadline),
  }));
  const [from, to] = [texts[0]?.part.from ?? "", texts[1]?.part.to ?? ""];
  const headlines = await packPart({ pages }, { kind: HEADLINES_KIND, count: 2, from, to });
  return publish([await packAbout(), ...texts, headlines]);
}
