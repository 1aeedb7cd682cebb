import { beforeEach, describe, expect, test } from "vitest";
import type { InstallProgress } from "../../../src/reader/edition";
import {
  dropParts,
  readArticle,
  readEditionUsage,
  readInstalled,
  readRevisionRow,
  readStoredPartHashes,
  watchEditionChanges,
  watchHeadlines,
  watchInstalledEdition,
} from "../../../src/reader/storage";
import { readRevision } from "../../../src/reader/storage/edition/readRevision";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { breakingOff, serveEdition, tagManifest } from "../../support/serveEdition";

let scope: string;
beforeEach(() => {
  scope = freshPhone();
});

async function titles(): Promise<readonly string[]> {
  const { headlines } = await firstOf(watchHeadlines({ limit: 100 }));
  return headlines.map((headline) => headline.title);
}

describe("installEdition", () => {
  test("brings every article of a first edition to the phone", async () => {
    const articles = makeArticles(5);
    const server = serveEdition(await makeEdition(articles));

    expect(await installFrom(server)).toMatchObject({ outcome: "installed", articleCount: 5 });

    for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
    expect(await titles()).toEqual(["Article 5", "Article 4", "Article 3", "Article 2", "Article 1"]);
    const installed = await firstOf(watchInstalledEdition());
    expect(installed?.about.topics.map((topic) => topic.name)).toEqual(["economie", "culture"]);
    expect(answerOf(await readEditionUsage())).toMatchObject({ articleCount: 5, bytes: installed?.manifest.bytes });
  });

  test("fetches no part a second time", async () => {
    const files = await makeEdition(makeArticles(5));
    await installFrom(serveEdition(files));

    const again = serveEdition(files);
    expect(await installFrom(again)).toMatchObject({ outcome: "up-to-date", articleCount: 5 });
    expect(again.requests).toEqual(["manifest.json"]);
  });

  test("fetches only the part that changed, and forgets the one it replaces", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(6))));
    const corrected = makeArticles(6).map((article, index) =>
      index === 3 ? { ...article, title: "Corrigé" } : article,
    );
    const files = await makeEdition(corrected);
    const server = serveEdition(files);

    expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
    expect(server.parts()).toHaveLength(1);
    expect(await titles()).toEqual(["Article 6", "Article 5", "Corrigé", "Article 3", "Article 2", "Article 1"]);
    expect(answerOf(await readArticle(makeArticle(4).id))?.title).toBe("Corrigé");
    const { manifest } = (await firstOf(watchInstalledEdition())) ?? {};
    expect(answerOf(await readStoredPartHashes())).toEqual(new Set(manifest?.parts.map(({ sha256 }) => sha256)));
  });

  test("says what the new edition added, corrected and withdrew, and nothing for a first one", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(4))));
    expect(await firstOf(watchEditionChanges())).toEqual([]);

    const next = [makeArticle(2), makeArticle(3, { text: "Texte corrigé." }), makeArticle(4), makeArticle(5)];
    await installFrom(serveEdition(await makeEdition(next)));
    expect(await firstOf(watchEditionChanges())).toMatchObject([
      {
        publishedOn: "2026-11-24",
        isRough: false,
        articles: {
          added: [{ id: "article-5" }],
          corrected: [{ id: "article-3", texts: { after: ["Article 3", "Texte corrigé."] } }],
          withdrawn: [{ id: "article-1" }],
        },
        programmes: { added: [], corrected: [], withdrawn: [] },
      },
    ]);
  });

  test("compares headlines only where very many parts changed", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(40), { perPart: 1 })));
    const next = makeArticles(40).map((article) => ({ ...article, title: `${article.title}, corrigé` }));
    await installFrom(serveEdition(await makeEdition(next, { perPart: 1 })));
    const [changes] = await firstOf(watchEditionChanges());
    expect(changes?.isRough).toBe(true);
    expect(changes?.articles.corrected).toHaveLength(40);
    expect(changes?.articles.corrected[0]).toEqual({ id: "article-40", title: "Article 40, corrigé" });
  });

  test("remembers what the last ten editions changed", async () => {
    for (let edition = 0; edition < 12; edition += 1) {
      const files = await makeEdition([makeArticle(1, { text: `Texte de l’édition ${edition}.` })]);
      await installFrom(serveEdition(files));
    }
    const changes = await firstOf(watchEditionChanges());
    expect(changes.map(({ articles }) => articles.corrected[0]?.texts?.after[1])).toEqual(
      Array.from({ length: 10 }, (_, index) => `Texte de l’édition ${11 - index}.`),
    );
  });

  test("shows an article that the new edition no longer has as gone", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(4))));
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    expect(answerOf(await readArticle(makeArticle(4).id))).toBeNull();
    expect(await titles()).toEqual(["Article 2", "Article 1"]);
  });

  test.for([0, 1, 2, 3])("goes on after %i parts when the connection was lost", async (partsBefore) => {
    const files = await makeEdition(makeArticles(6));
    let served = 0;
    const bad = serveEdition(files, (path) => {
      if (path === "manifest.json") return undefined;
      served += 1;
      return served > partsBefore ? breakingOff((files.get(path) ?? new Uint8Array()).slice(0, 40)) : undefined;
    });
    expect(await installFrom(bad)).toEqual({ outcome: "failed", problem: { kind: "unreachable" } });
    expect(await firstOf(watchInstalledEdition())).toBeNull();

    const good = serveEdition(files);
    expect(await installFrom(good)).toMatchObject({ outcome: "installed" });
    expect(good.parts()).toHaveLength(4 - partsBefore);
    expect(await titles()).toHaveLength(6);
  });

  test("tells articles and bytes as they arrive, and ends at all of them", async () => {
    const files = await makeEdition(makeArticles(5));
    const reports: InstallProgress[] = [];
    await installFrom(serveEdition(files), { onProgress: (progress) => reports.push(progress) });
    const { manifest } = (await firstOf(watchInstalledEdition())) ?? {};
    expect(reports[0]?.phase).toBe("checking");
    expect(reports.at(-1)).toEqual({
      phase: "installing",
      articles: { done: 5, total: 5 },
      bytes: { done: manifest?.bytes, total: manifest?.bytes },
    });
  });
});

test("the row that tells the service worker the edition is written anew where it is missing or wrong", async () => {
  const server = serveEdition(await makeEdition(makeArticles(2)));
  await installFrom(server);
  const revision = answerOf(await readInstalled())?.manifest.revision;
  expect(await readRevision()).toBe(revision);
  const database = await openDatabaseAs(`edition@${scope}`, 30);
  const change = async (act: (state: IDBObjectStore) => void) => {
    const transaction = database.transaction("state", "readwrite");
    act(transaction.objectStore("state"));
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  };
  for (const act of [
    (state: IDBObjectStore) => state.delete("revision"),
    (state: IDBObjectStore) => state.put({ key: "revision", revision: "another" }),
  ]) {
    await change(act);
    await installFrom(server);
    expect(answerOf(await readRevisionRow())).toBe(revision);
  }
  expect(await installFrom(server)).toMatchObject({ outcome: "up-to-date" });
  database.close();
});

test("the manifest that the phone has is not sent again, and another one is", async () => {
  const files = await makeEdition(makeArticles(5));
  const { interfere, known } = tagManifest(files);
  const server = serveEdition(files, interfere);
  await installFrom(server);
  expect(await installFrom(server)).toMatchObject({ outcome: "up-to-date", articleCount: 5 });
  const [first, second] = known;
  expect(first).toBeNull();
  expect(second).toMatch(/^"\d+"$/);

  const next = await makeEdition(makeArticles(6));
  const other = tagManifest(next);
  expect(await installFrom(serveEdition(next, other.interfere))).toMatchObject({ outcome: "installed" });
  expect(other.known).toEqual([second]);
});

describe("an edition that costs more than may be taken unasked", () => {
  async function installWithInventories() {
    const [before, after] = [
      makeArticles(4),
      [...makeArticles(3), makeArticle(4, { text: "Corrigé." }), makeArticle(5)],
    ];
    const first = serveEdition(await makeEdition(before, { inventory: before }));
    await installFrom(first);
    return serveEdition(await makeEdition(after, { inventory: after }));
  }

  test("is described by what it changes and costs, and nothing but its inventory is fetched", async () => {
    const server = await installWithInventories();
    const offered = await installFrom(server, { unaskedBytes: 0 });
    expect(offered).toMatchObject({
      outcome: "available",
      articleCount: 5,
      changes: { added: 1, corrected: 1, withdrawn: 0, programmes: 0 },
    });
    expect(server.parts()).toHaveLength(1);
    expect(await titles()).toHaveLength(4);

    // What it said is what it costs, and the inventory is not fetched again.
    const { revision, missingBytes } = offered.outcome === "available" ? offered : { revision: "", missingBytes: -1 };
    const taken = await installFrom(server, { unaskedBytes: 0, wantedRevision: revision });
    expect(taken).toMatchObject({ outcome: "installed", isUpdate: true, fetchedBytes: missingBytes });
    expect(new Set(server.parts()).size).toBe(server.parts().length);
  });

  test("is taken if it costs no more, and the first edition whatever it costs", async () => {
    const server = await installWithInventories();
    expect(await installFrom(server, { unaskedBytes: 100_000 })).toMatchObject({ outcome: "installed" });
    freshPhone();
    expect(await installFrom(server, { unaskedBytes: 0 })).toMatchObject({ outcome: "installed", articleCount: 5 });
  });

  test("says nothing of what it changes where the installed one has no inventory", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(4))));
    const server = serveEdition(await makeEdition(makeArticles(5), { inventory: makeArticles(5) }));
    const offered = await installFrom(server, { unaskedBytes: 0 });
    expect(offered).toMatchObject({ outcome: "available" });
    expect("changes" in offered && offered.changes).toBeFalsy();
    expect(server.parts()).toEqual([]);
  });

  test("waits while what is installed is mended", async () => {
    const before = makeArticles(4);
    await installFrom(serveEdition(await makeEdition(before)));
    const [damaged = ""] = (await firstOf(watchInstalledEdition()))?.manifest.parts.map(({ sha256 }) => sha256) ?? [];
    answerOf(await dropParts([damaged]));
    const server = serveEdition(new Map([...(await makeEdition(before)), ...(await makeEdition(makeArticles(5)))]));
    expect(await installFrom(server, { unaskedBytes: 0 })).toMatchObject({ outcome: "available" });
    expect(answerOf(await readStoredPartHashes())).toContain(damaged);
    expect(await titles()).toHaveLength(4);
  });
});
