import type { Page } from "playwright-core";

/** The browser's own offer to install comes when it likes and adds a passage before the footer: it never comes. */
export async function keepInstallOfferAway(page: Page): Promise<void> {
  await page.addInitScript(() => addEventListener("beforeinstallprompt", (offer) => offer.stopImmediatePropagation()));
}
