import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";

export type Picture = { readonly label: string; readonly file: string };

/** Puts pictures side by side under their labels and writes them as one. */
export async function writeContactSheet(browser: Browser, pictures: readonly Picture[], file: string): Promise<void> {
  const cells = await Promise.all(
    pictures.map(async ({ label, file: picture }) => {
      const data = (await readFile(picture)).toString("base64");
      return `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
    }),
  );
  const style = `body{margin:16px;background:#888;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}
    figure{margin:0}figcaption{padding:4px 0}img{display:block;height:480px}`;
  const page = await browser.newPage({ viewport: { width: 2400, height: 800 } });
  await page.setContent(`<style>${style}</style>${cells.join("")}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
