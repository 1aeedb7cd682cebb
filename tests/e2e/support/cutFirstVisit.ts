import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type FixedScreen, screenTable } from "../../../src/reader/shared/navigation/screenTable";
import { launchPhone } from "../../support/browser";
import { startTestServer } from "../../support/server";
import { messages } from "./messages";
import { waitForStill } from "./screens";

/** What the front page says of going offline, the weakest first. */
const claims = ["nothing", "articles", "everything"] as const;
type Claim = (typeof claims)[number];
const screens: readonly FixedScreen[] = ["library", "search"];

/**
 * A first visit whose server dies at its `count`th request for what `path` matches. Whatever the application claims then must hold: without a
 * network a new page opens and keeps to it, and what did not come yet says so instead of looking like a crash.
 * Resolves to the claim; rejects where it does not hold.
 */
export async function cutFirstVisit(dist: string, count: number, path?: RegExp): Promise<Claim> {
  const server = await startTestServer({ root: dist });
  const phone = await launchPhone();
  try {
    const { page } = phone;
    const dead = server.dieAtRequest(count, path);
    await page.goto(server.url).catch(() => undefined);
    await dead;
    await waitForStill(page).catch(() => undefined);
    const first = await readClaim(page);
    await phone.context.setOffline(true);
    const opens = await page.goto(server.url).then(
      () => true,
      () => false,
    );
    if (!opens) expect(first).toBe("nothing");
    if (!opens) return first;
    await page.getByRole("heading", { level: 1 }).waitFor();
    await waitForStill(page);
    const then = await readClaim(page);
    expect(claims.indexOf(then)).toBeGreaterThanOrEqual(claims.indexOf(first));
    if (then !== "nothing") await expectArticleOpens(page);
    for (const name of screens) await expectScreen(page, server.url + screenTable[name].path, then);
    return then;
  } finally {
    await phone.discard();
    await server.close().catch(() => undefined);
  }
}

async function readClaim(page: Page): Promise<Claim> {
  const says = (words: string) => page.getByText(words, { exact: true }).isVisible();
  if (await says(messages.edition.ready)) return "everything";
  return (await says(messages.edition.articlesReady)) ? "articles" : "nothing";
}

async function expectArticleOpens(page: Page): Promise<void> {
  await page.locator("main h2 a").first().tap();
  await page.locator("article p[id]").first().waitFor();
}

async function expectScreen(page: Page, url: string, claim: Claim): Promise<void> {
  await page.goto(url);
  const heading = page.getByRole("heading", { level: 1 }).first();
  await heading.waitFor();
  const title = await heading.textContent();
  expect(title, url).not.toBe(messages.crash.title);
  if (claim === "everything") expect(title, url).not.toBe(messages.missing.title);
}
