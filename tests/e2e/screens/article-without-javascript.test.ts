import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { startTestServer, type TestServer } from "../../support/server";
import { messages } from "../support/messages";

/* A prerendered article is complete by itself: its notes are links, its blocks have addresses. */
let server: TestServer;
let phone: Phone;

beforeAll(async () => {
  server = await startTestServer({ root: inject("dist") });
  phone = await launchPhone({ javaScript: false });
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

test("a footnote's mark leads to the note, and the note back to its mark", async () => {
  const { page } = phone;
  await page.goto(`${server.url}article/nouvel-avenir-industriel-warndt-naborien/`);
  await page
    .locator("article sup")
    .getByRole("link", { name: messages.article.footnote("*") })
    .tap();
  expect(new URL(page.url()).hash).toBe("#note-2a");
  await page.getByRole("link", { name: messages.article.backToText("*") }).tap();
  expect(new URL(page.url()).hash).toBe("#ref-note-2a");
});

test("the ways on from an article are links", async () => {
  const { page } = phone;
  await page.goto(`${server.url}article/implantation-metex-noovista/`);
  await page.getByRole("link", { name: messages.article.readOnIn("Industrie") }).tap();
  await page.getByRole("heading", { level: 1, name: /ArcelorMittal/ }).waitFor();
});
