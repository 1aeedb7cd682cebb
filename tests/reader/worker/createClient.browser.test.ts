import { beforeEach, describe, expect, test } from "vitest";
import { trustedScriptUrl } from "../../../src/reader/platform/app/serviceWorker";
import { readArticle, watchInstalledEdition } from "../../../src/reader/storage";
import type { InstallProgress } from "../../../src/reader/worker/client";
import { type Client, createClient } from "../../../src/reader/worker/createClient";
import workerUrl from "../../../src/reader/worker/main.ts?worker&url";
import { answerOf, firstOf, freshPhone } from "../../support/installFrom";
import { encode, makeArticles, makeEdition } from "../../support/makeEdition";
import { publishFiles } from "../../support/publishFiles";

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});

type TestClient = Client & { readonly workers: readonly Worker[] };

function makeClient(editionUrl: string, { spawn = spawnOurs, idleAfterMs = 10_000 } = {}): TestClient {
  const workers: Worker[] = [];
  const place = () => ({ scope, editionUrl, trust: { edition: "essai", keys: [] } });
  const client = createClient({
    idleAfterMs,
    place,
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

const workerError = { outcome: "failed", problem: { kind: "storage", name: "WorkerError" } };

describe("the thread", () => {
  test("installs an edition that the page then reads", async () => {
    const articles = makeArticles(5);
    const client = makeClient(await publishFiles("five", await makeEdition(articles)));
    const progress: InstallProgress[] = [];
    const outcome = await client.installEdition({ onProgress: (report) => progress.push(report) });
    expect(outcome).toMatchObject({ outcome: "installed", articleCount: 5 });
    expect(progress.at(-1)).toMatchObject({ phase: "installing", articles: { done: 5, total: 5 } });
    for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
  });

  test("lets the page's watches know", async () => {
    const client = makeClient(await publishFiles("five", await makeEdition(makeArticles(5))));
    const seen: (number | null)[] = [];
    const stop = watchInstalledEdition().subscribe({
      next: (edition) => seen.push(edition?.manifest.articleCount ?? null),
      failed: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    });
    await expect.poll(() => seen).toEqual([null]);
    await client.installEdition();
    await expect.poll(() => seen).toEqual([null, 5]);
    stop();
  });

  test("tells of an update, and installs it", async () => {
    const url = await publishFiles("five", await makeEdition(makeArticles(5)));
    const client = makeClient(url);
    expect(await client.checkForEdition()).toMatchObject({ outcome: "available", articleCount: 5 });
    await client.installEdition();
    expect(await client.checkForEdition()).toEqual({ outcome: "up-to-date" });
  });

  test("the thread of one tab waits for the thread of another", async () => {
    const url = await publishFiles("five", await makeEdition(makeArticles(5)));
    const outcomes = await Promise.all([makeClient(url).installEdition(), makeClient(url).installEdition()]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["installed", "up-to-date"]);
  });

  test("stops when asked to, and can be asked again", async () => {
    const client = makeClient(await publishFiles("five", await makeEdition(makeArticles(5))));
    const controller = new AbortController();
    const aborted = client.installEdition({ signal: controller.signal, onProgress: () => controller.abort() });
    expect(await aborted).toEqual({ outcome: "aborted" });
    expect(await firstOf(watchInstalledEdition())).toBeNull();
    expect(await client.installEdition()).toMatchObject({ outcome: "installed" });
    expect(client.workers).toHaveLength(1);
  });

  test("is not even started for a task that was aborted before", async () => {
    const client = makeClient("https://edition.test/");
    expect(await client.installEdition({ signal: AbortSignal.abort() })).toEqual({ outcome: "aborted" });
    expect(client.workers).toHaveLength(0);
  });

  test("passes on why an edition was refused", async () => {
    const page = new Map([["manifest.json", encode("<!doctype html>")]]);
    const client = makeClient(await publishFiles("page", page));
    expect(await client.installEdition()).toMatchObject({
      outcome: "failed",
      problem: { kind: "not-an-edition", path: "manifest.json" },
    });
  });
});

describe("a thread that fails", () => {
  test("because its script cannot be loaded ends every task", async () => {
    const client = makeClient("https://edition.test/", {
      spawn: () => new Worker("/nothing/here.js", { type: "module" }),
    });
    expect(await Promise.all([client.installEdition(), client.checkForEdition()])).toMatchObject([
      workerError,
      workerError,
    ]);
  });

  test("because it may not be started ends the task", async () => {
    const client = makeClient("https://edition.test/", {
      spawn: () => {
        throw new DOMException("Access to the script is denied by the document's Content Security Policy.");
      },
    });
    expect(await client.installEdition()).toMatchObject(workerError);
  });

  test("a thread that fails in the middle of its work ends every task, and the next one gets another thread", async () => {
    const url = await publishFiles("five", await makeEdition(makeArticles(5)));
    const broken = () => spawnCode("setTimeout(() => { throw new Error('out of memory'); }, 50)");
    let isBroken = true;
    const client = makeClient(url, { spawn: () => (isBroken ? broken() : spawnOurs()) });
    expect(await Promise.all([client.installEdition(), client.checkForEdition()])).toMatchObject([
      { ...workerError, problem: { message: expect.stringContaining("out of memory") } },
      workerError,
    ]);
    isBroken = false;
    expect(await client.installEdition()).toMatchObject({ outcome: "installed" });
  });

  test("a thread that fails by answering what nobody understands ends the task", async () => {
    const client = makeClient("https://edition.test/", { spawn: () => spawnCode("postMessage({ type: 'hello' })") });
    expect(await client.installEdition()).toMatchObject(workerError);
  });
});

test("a thread without work ends, and one with work does not", async () => {
  const url = await publishFiles("five", await makeEdition(makeArticles(5)));
  const client = makeClient(url, { idleAfterMs: 100 });
  await client.installEdition();
  await client.checkForEdition();
  expect(client.workers).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await client.checkForEdition();
  expect(client.workers).toHaveLength(2);
});

test.for(["one after the other", "at once"])(
  "a thread is not ended while it works on the second of two tasks %s",
  async (how) => {
    const code = `
    let tasks = 0;
    onmessage = ({ data: { id } }) => {
      tasks += 1;
      const reply = { type: "checked", id, outcome: { outcome: "up-to-date" } };
      setTimeout(() => postMessage(reply), tasks === 1 ? 10 : 300);
    };
  `;
    const client = makeClient("https://edition.test/", { idleAfterMs: 50, spawn: () => spawnCode(code) });
    const first = client.checkForEdition();
    if (how === "one after the other") await first;
    expect(await client.checkForEdition()).toEqual({ outcome: "up-to-date" });
    expect(client.workers).toHaveLength(1);
  },
);

describe("trustedScriptUrl", () => {
  test("vouches for the application's own scripts, in the form the browser wants", () => {
    const trusted = trustedScriptUrl("/assets/main-abc.js");
    expect(String(trusted)).toBe("/assets/main-abc.js");
    expect(Object.prototype.toString.call(trusted)).toBe("[object TrustedScriptURL]");
  });

  test.for(["https://elsewhere.test/main.js", "//elsewhere.test/main.js", "data:text/javascript,1", "blob:abc"])(
    "refuses %s",
    (url) => {
      expect(() => trustedScriptUrl(url)).toThrow(TypeError);
    },
  );
});
