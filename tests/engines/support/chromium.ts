import { chromium as playwright } from "playwright-core";
import { chromiumLaunchOptions } from "../../support/chromium";
import type { Browser, Engine } from "./browser";
import { countPdfPages } from "./countPdfPages";

/** With the back/forward cache on, which Playwright switches off. */
export const chromium: Engine = { name: "Chromium", missing: [], hasOwnTests: true, start: launch };

async function launch(profile: string): Promise<Browser> {
  const context = await playwright.launchPersistentContext(profile, {
    ...chromiumLaunchOptions(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    headless: true,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "fr-FR",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    go: async (url) => void (await page.goto(url)),
    // Playwright would wait for a page that loads, and this one comes back as it was.
    back: async () => void (await page.evaluate("history.back()")),
    run: (source) => page.evaluate(`Promise.resolve().then(() => ${source}).then((value) => value ?? null)`),
    press: (name) => page.getByRole("button", { name, exact: true }).filter({ visible: true }).last().tap(),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    countPrintedPages: async () => countPdfPages(await page.pdf({ format: "A4", preferCSSPageSize: true })),
    close: () => context.close(),
  };
}
