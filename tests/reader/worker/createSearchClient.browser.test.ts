import { beforeEach, describe, expect, test } from "vitest";
import { NO_FILTERS, type SearchRequest } from "../../../src/domain/search/query/searchRequest";
import type { HitDetails, LeftOutResults } from "../../../src/domain/search/searchResults";
import { trustedScriptUrl } from "../../../src/reader/platform/app/serviceWorker";
import { createSearchClient } from "../../../src/reader/worker/createSearchClient";
import workerUrl from "../../../src/reader/worker/main.ts?worker&url";
import { freshPhone, installFrom } from "../../support/installFrom";
import { keepCulture, makeLeftOutEdition } from "../../support/leftOutEdition";
import { makeArticle, makeEdition } from "../../support/makeEdition";
import { publishFiles } from "../../support/publishFiles";
import { serveEdition } from "../../support/serveEdition";

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});

const article = makeArticle(1, { title: "Les ruches", text: "Douze apiculteurs." });

async function install(): Promise<void> {
  await installFrom(serveEdition(await makeEdition([article], { segments: [[article]] })));
}

const request = (text: string): SearchRequest => ({ text, filters: NO_FILTERS, isTyping: true, limit: 10 });

/** No browser speaks to this port. */
const UNREACHABLE = "http://localhost:1/";

function makeClient({ spawn = spawnOurs, idleAfterMs = 10_000, editionUrl = UNREACHABLE } = {}) {
  const workers: Worker[] = [];
  const client = createSearchClient({
    idleAfterMs,
    scope: () => scope,
    editionUrl: () => editionUrl,
    spawn() {
      const worker = spawn();
      workers.push(worker);
      return worker;
    },
  });
  return { ...client, workers };
}

function spawnOurs(): Worker {
  return new Worker(trustedScriptUrl(workerUrl), { type: "module" });
}

/** A thread that runs this instead of ours. */
function spawnCode(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}

describe("the search thread", () => {
  test("answers, and tells the passages after the results", async () => {
    await install();
    const client = makeClient();
    client.warmUp();
    const told: HitDetails[] = [];
    const outcome = await client.search(request("apicult"), { onDetails: (details) => told.push(...details) });
    expect(outcome).toMatchObject({ outcome: "found", results: { hits: [{ kind: "article", id: article.id }] } });
    await expect.poll(() => told).toMatchObject([{ id: article.id, block: "texte", matchCount: 1 }]);
    expect(client.workers).toHaveLength(1);
  });

  test("answers only the newest of searches that come together", async () => {
    await install();
    const client = makeClient();
    const outcomes = await Promise.all(["r", "ru", "ruch"].map((text) => client.search(request(text))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["superseded", "superseded", "found"]);
  });

  test("stops when asked to, and can be asked again", async () => {
    await install();
    const client = makeClient();
    const controller = new AbortController();
    const aborted = client.search(request("ruches"), { signal: controller.signal });
    controller.abort();
    expect(await aborted).toEqual({ outcome: "superseded" });
    expect(await client.search(request("ruches"), { signal: controller.signal })).toEqual({ outcome: "superseded" });
    expect(await client.search(request("ruches"))).toMatchObject({ outcome: "found" });
  });

  test("ends when it had nothing to do, and another answers the next search", async () => {
    await install();
    const client = makeClient({ idleAfterMs: 100 });
    await client.search(request("ruches"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await client.search(request("ruches"))).toMatchObject({ outcome: "found" });
    expect(client.workers).toHaveLength(2);
  });
});

describe("a search of texts that are not kept here", () => {
  const ask = (client: ReturnType<typeof makeClient>, text: string) => {
    const told: LeftOutResults[] = [];
    return { told, found: client.search(request(text), { onLeftOut: (leftOut) => told.push(leftOut) }) };
  };

  test("asks the network after what is here, and tells what it has", async () => {
    const { files } = await makeLeftOutEdition();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const client = makeClient({ editionUrl: await publishFiles("left-out", files) });
    const { told, found } = ask(client, "ruches");
    expect(await found).toMatchObject({ outcome: "found", results: { hits: [{ id: "article-5" }] } });
    expect(told).toEqual([]);
    await expect.poll(() => told.at(-1)?.outcome).toBe("found");
    expect(told).toMatchObject([
      { outcome: "asking" },
      { outcome: "found", hits: [{ id: "article-3" }, { id: "article-1" }], count: 2 },
    ]);
  });

  test("says that there is no network", async () => {
    const { files } = await makeLeftOutEdition();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const { told } = ask(makeClient(), "ruches");
    await expect.poll(() => told).toEqual([{ outcome: "asking" }, { outcome: "unreachable" }]);
  });
});

describe("a thread that fails", () => {
  const failed = { outcome: "failed", problem: { kind: "search", name: "ThreadError" } };

  test.for([
    ["because its script cannot be loaded", () => new Worker("/nothing/here.js", { type: "module" })],
    [
      "because it may not be started",
      () => {
        throw new DOMException("denied");
      },
    ],
    ["in the middle of its work", () => spawnCode("onmessage = () => { throw new Error('out of memory'); }")],
    ["by answering what nobody understands", () => spawnCode("onmessage = () => postMessage({ type: 'hello' })")],
  ] as const)("%s ends the search", async ([, spawn]) => {
    expect(await makeClient({ spawn }).search(request("ruches"))).toMatchObject(failed);
  });

  test("is followed by another", async () => {
    await install();
    let isBroken = true;
    const client = makeClient({ spawn: () => (isBroken ? spawnCode("throw new Error('no')") : spawnOurs()) });
    expect(await client.search(request("ruches"))).toMatchObject(failed);
    isBroken = false;
    expect(await client.search(request("ruches"))).toMatchObject({ outcome: "found" });
  });
});
