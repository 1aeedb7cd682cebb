import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import frenchWords from "an-array-of-french-words";
import { runCommand } from "../../src/publisher/runCommand";

/*
 * How long the import takes of a publisher who has a lot, and how much memory. Goals: 10,000 items in 60 s and 1 GB, and 5 s when
 * nothing is new.
 *
 *   npm run bench -- bulk [--items 10000]
 */

const { values } = parseArgs({
  options: {
    items: { type: "string", default: "10000" },
    /** What one process does of it, so that nothing else counts towards its time and memory. */
    step: { type: "string" },
    folder: { type: "string", default: "" },
  },
});
if (values.step === undefined) measure(Number(values.items));
else await runStep(values.step, values.folder);

function measure(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), "bulk-bench-"));
  try {
    const feed = writeFeed(count);
    writeFileSync(join(folder, "feed.xml"), feed);
    console.log(`${count} items, ${(feed.length / 1e6).toFixed(1)} million characters`);
    for (const step of ["new", "update"])
      spawnSync(process.execPath, [...process.execArgv, import.meta.filename, "--step", step, "--folder", folder], {
        stdio: "inherit",
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runStep(step: string, folder: string): Promise<void> {
  const data = join(folder, "data");
  const from = step === "new" ? ["Bench", "--from", join(folder, "feed.xml")] : [];
  const start = performance.now();
  const code = await runCommand([step, ...from, "--data", data], { log: console.log, error: () => undefined });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(
    `${step}: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, exit code ${code}`,
  );
}

/** What a WordPress site sends, with the lengths and the marks of news; always the same. */
function writeFeed(count: number): string {
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  // Few words are used often, as in any text.
  const word = () => frenchWords[Math.floor((below(1_000_000) / 1_000_000) ** 3 * 30_000) * 11];
  const some = (least: number, spread: number) => Array.from({ length: least + below(spread) }, word).join(" ");
  const sentence = () => `La ${some(8, 20)}, avec près de ${1 + below(900)}&nbsp;000 euros pour l’${some(3, 6)}.`;
  const paragraph = () =>
    `<p class="wp-block-paragraph">${sentence()} <strong>${some(2, 3)}</strong> ${sentence()} <a href="https://exemple.example/page-${below(count)}?utm_source=rss">${some(1, 3)}</a> ${sentence()}</p>`;
  const body = (index: number) => `<!-- wp:paragraph -->${paragraph()}
<figure class="wp-block-image"><img src="https://exemple.example/${index}.jpg" alt="${some(3, 5)}"><figcaption>${some(4, 6)}</figcaption></figure>
<h2>${some(3, 5)}</h2>${paragraph()}${paragraph()}<ul>${Array.from({ length: 3 }, () => `<li>${sentence()}</li>`).join("")}</ul>
<blockquote><p>« ${sentence()} »</p></blockquote>${paragraph()}<div class="sharedaddy"><a href="https://facebook.com/sharer">Partager</a></div>
<p>L'article <a href="https://exemple.example/page-${index}">${index}</a> est apparu en premier sur <a href="https://exemple.example">Exemple</a>.</p>`;
  const items = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2015, 0, 1) + index * 8 * 3_600_000).toUTCString().replace("GMT", "+0000");
    return `<item><title>La ${some(5, 8)}</title><link>https://exemple.example/page-${index}</link><guid isPermaLink="false">https://exemple.example/?p=${index}</guid><dc:creator>Rédaction</dc:creator><pubDate>${day}</pubDate><category>${["Économie", "Culture", "Sport", "Vie locale"][below(4)]}</category>
<description><![CDATA[<p>${sentence()}</p>]]></description><content:encoded><![CDATA[${body(index)}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Exemple</title><link>https://exemple.example</link><language>fr-FR</language>${items.join("\n")}</channel></rss>`;
}
