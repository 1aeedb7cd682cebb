import { readFileSync } from "node:fs";
import { afterEach, describe, expect, inject, test } from "vitest";
import { waitForReady } from "../e2e/support/screens";
import { listFirstVisit } from "../e2e/support/scripts";
import { launchPhone, type Phone } from "../support/browser";
import { type Fault, startTestServer, type TestServer } from "../support/server";

/* Every script of a first visit, answered once with something else that the browser may keep for ever: when the host is
   well again, the next visit is ready, though a thread that does not answer is given half a minute. */
const dist = inject("dist");
const scripts = listFirstVisit(dist).filter((file) => file.endsWith(".js"));
const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
const poisons: readonly (readonly [string, Fault])[] = [
  ["a page", { headers: { ...forever, "Content-Type": "text/html" }, alter: () => readFileSync(`${dist}/index.html`) }],
  ["an error", { status: 404, headers: forever }],
  ["nothing", { headers: forever, alter: () => "" }],
  ["half of it", { headers: forever, alter: (bytes) => bytes.subarray(0, bytes.length / 2) }],
];

let server: TestServer;
let phone: Phone;

afterEach(async () => {
  await phone.discard();
  await server.close();
});

describe.each(poisons)("%s", (_, fault) => {
  test.each(scripts)("as %s", async (file) => {
    server = await startTestServer({ root: dist });
    server.spoil(file, fault);
    phone = await launchPhone();
    await phone.page.goto(`${server.url}icon.svg`);
    // To its end: what a page gives up, or does not wait for, may not be in the browser's cache.
    await phone.page.evaluate(
      (url) =>
        fetch(url)
          .then((answer) => answer.arrayBuffer())
          .then(() => undefined),
      `/${file}`,
    );
    server.heal();
    const asked = server.requests.length;
    let loads = 0;
    phone.page.on("framenavigated", () => {
      loads += 1;
    });
    await phone.page.goto(server.url, { waitUntil: "commit" });
    // What a test asks of a page counts as a gesture, and a reader who does something is not disturbed by a reload. What
    // is asked for last is the rest of the application.
    const isInstalled = () => server.requests.slice(asked).some(({ path }) => path.includes("/assets/pack-"));
    await expect.poll(() => loads > 1 || isInstalled(), { timeout: 100_000 }).toBe(true);
    await waitForReady(phone.page);
  });
});
