import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fetchPeers } from "./search/peers";
import { runInBrowser } from "./search/runInBrowser";
import { writeTable } from "./search/writeTable";

/*
 * Our search and its peers on any documents and any searches, in one run: time to build, bytes on the disk, time to load,
 * memory, time of whole searches and of every beginning of them as it is typed, and how much of what is wanted is found, with
 * accents and without, and with a letter wrong. Nothing is asserted: the machine decides.
 *
 *   npm run bench -- search --corpus FILE.jsonl[.gz] --queries FILE.jsonl [--queries …]
 *     [--peers minisearch,flexsearch,orama,lunr,sqlite] [--json OUT] [--browser] [--seconds 60] [--seed 1] [--clock wall|processor]
 *
 * A line of the corpus: { id, title, body }. A line of searches: { q, rel: [ids that are wanted] }. Each engine runs in a process
 * of its own, peers are fetched by npm; `--seconds` is the most that any one of its measurements takes, and the table says of how many searches it is.
 * `--clock processor`: on a machine that is busy with something else, it says more than the wall's.
 * `--browser`: ours from IndexedDB in a thread of Chromium, the processor slowed down four times.
 */

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string", multiple: true, default: [] },
    peers: { type: "string", default: "" },
    json: { type: "string" },
    browser: { type: "boolean", default: false },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    clock: { type: "string", default: "wall" },
  },
});
const { corpus, queries, json, seconds, seed, clock } = values;
if (corpus === undefined || queries.length === 0) {
  console.error("Wanted: --corpus FILE.jsonl[.gz] --queries FILE.jsonl");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "search-bench-"));
try {
  const peers = values.peers.split(",").filter((name) => name !== "");
  fetchPeers(peers);
  const engines = ["ours", ...peers];
  const reports: Record<string, unknown> = {};
  for (const engine of engines) {
    const out = join(folder, `${engine}.json`);
    const task = JSON.stringify({ engine, corpus, queries, seconds: Number(seconds), seed: Number(seed), clock, out });
    const script = join(import.meta.dirname, "search/measure.ts");
    const child = spawnSync(
      process.execPath,
      [...process.execArgv, "--expose-gc", "--max-old-space-size=6000", script, task],
      {
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    if (child.status === 0) reports[engine] = writeTable(engine, out);
    else console.error(`${engine}: ended with ${child.status ?? child.signal}`);
  }
  if (values.browser) reports.browser = await runInBrowser({ corpus, queries });
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(reports, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
