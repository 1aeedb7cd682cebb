import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headerRules } from "../../src/publisher/site/headers/headerRules";
import { writeHeadersFile } from "../../src/publisher/site/headers/headersFile";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";

let root: string;
let server: TestServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "phone-test-"));
  await writeFile(
    join(root, "index.html"),
    `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Page</title>
    <noscript>Sans JavaScript</noscript><p onclick="run()">Texte</p><script src="notes.js"></script></html>`,
  );
  await writeFile(
    join(root, "notes.js"),
    `globalThis.withNotes = (mode, work) => new Promise((done, failed) => {
      const opening = indexedDB.open("notes", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("notes");
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("notes", mode, { durability: "strict" });
        const request = work(transaction.objectStore("notes"));
        transaction.oncomplete = () => done(request.result);
      };
    });`,
  );
  await writeFile(join(root, "_headers"), writeHeadersFile(headerRules("/")));
  server = await startTestServer({ root });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const open = async (phone: Phone) => {
  await phone.page.goto(server.url);
  return phone.page;
};

test("a phone is small, French and touched", async () => {
  const phone = await launchPhone();
  const page = await open(phone);
  const facts = await page.evaluate(() => [innerWidth, innerHeight, navigator.language, navigator.maxTouchPoints > 0]);
  expect(facts).toEqual([360, 640, "fr-FR", true]);
  await phone.discard();
});

test("a phone tells what its pages complain of, refusals of the security policy first", async () => {
  const phone = await launchPhone();
  await (await open(phone)).tap("p");
  await expect.poll(() => phone.complaints.join("\n")).toContain("Content Security Policy");
  await phone.discard();
});

test("a killed phone starts again with what it had written", async () => {
  const first = await launchPhone();
  await (await open(first)).evaluate(`withNotes("readwrite", (notes) => notes.put("gardée", 1))`);
  await first.kill();
  await expect(first.page.title()).rejects.toThrow("closed");

  const again = await launchPhone({ profileDir: first.profileDir });
  expect(await (await open(again)).evaluate(`withNotes("readonly", (notes) => notes.get(1))`)).toBe("gardée");
  await again.discard();
});

test("a phone can do without JavaScript", async () => {
  const phone = await launchPhone({ javaScript: false });
  expect(await (await open(phone)).textContent("body")).toContain("Sans JavaScript");
  await phone.discard();
});
