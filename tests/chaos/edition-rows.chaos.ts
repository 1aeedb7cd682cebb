import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readSourceArticles } from "../e2e/support/corpus";
import { damageEdition, EDITION_DAMAGES } from "../e2e/support/damageEdition";
import { type Installed, startInstalled } from "../e2e/support/installed";
import { messages } from "../e2e/support/messages";
import { expectFrontPage, waitForArticle, waitForReady } from "../e2e/support/screens";
import { startTestServer } from "../support/server";

/* Damaged rows of the edition: with a network they come back by themselves, without one a sentence says so and whatever
   else is there can be read. */
const articles = readSourceArticles();
const [, , , one] = articles;
const faults = Object.entries(EDITION_DAMAGES);
let phone: Installed;

beforeAll(async () => {
  phone = await startInstalled();
});
afterAll(async () => {
  await phone.phone.discard();
  await phone.server.close();
});

/** Rows mended from the fault before are there once the application had time for them. */
async function damage(change: (typeof faults)[number][1]): Promise<void> {
  await expect
    .poll(
      async () => {
        await phone.page.goto(phone.url);
        await waitForReady(phone.page);
        // A page of the same site in which the application does not run.
        await phone.page.goto(`${phone.url}icon.svg`);
        return phone.page.evaluate(damageEdition("/", change));
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
}

describe("with a network", () => {
  test.each(faults)("%s", async (_, change) => {
    await damage(change);
    await phone.page.goto(`${phone.url}article/${one?.id}/`);
    await waitForArticle(phone.page, one?.title ?? "");
    await phone.page.goto(phone.url);
    await waitForReady(phone.page);
    await expectFrontPage(phone.page, articles.length);
  });
});

describe("without a network", () => {
  test.each(faults)("%s", async (_, change) => {
    const { page, server } = phone;
    await damage(change);
    await server.close();
    await page.goto(`${phone.url}article/${one?.id}/`);
    await page.locator("article h1").or(page.getByText(messages.storageProblem.damaged)).first().waitFor();
    await page.goto(phone.url);
    await expectFrontPage(page, articles.length);
    expect(await page.getByText(messages.crash.title).count()).toBe(0);
    phone = {
      ...phone,
      server: { ...(await startTestServer({ root: inject("dist"), port: server.port })), url: phone.url },
    };
  });
});
