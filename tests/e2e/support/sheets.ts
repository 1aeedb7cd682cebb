import type { Page } from "playwright-core";
import { expect } from "vitest";
import { listCut } from "./listCut";

/** Nothing is cut in what an article's tools open, nor in the « Aa » sheet, unfolded, nor in that of what is muted. */
export async function expectSheetsToHold(page: Page, url: string): Promise<void> {
  await page.goto(`${url}article/orientations-budgetaires-2020/`);
  const tools = page.locator("main section button[aria-expanded], main section button[aria-haspopup]");
  await tools.first().waitFor();
  const count = await tools.count();
  expect(count).toBeGreaterThan(1);
  for (let tool = 0; tool < count; tool++) {
    await tools.nth(tool).tap();
    await page.locator("dialog[open]").waitFor();
    expect(await listCut(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  }
  await page.goto(`${url}reglages/#texte`);
  await page.locator("#texte button").tap();
  await page.getByRole("dialog").waitFor();
  await page
    .locator("dialog details")
    .first()
    .evaluate((details) => details.setAttribute("open", ""));
  expect(await listCut(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.locator("#masques button").tap();
  await page.locator("dialog[open] input").waitFor();
  expect(await listCut(page)).toEqual([]);
}
