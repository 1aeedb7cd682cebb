import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { decode } from "../../src/domain/decode";
import { compileEdition } from "../../src/publisher/edition/compile/compileEdition";

/*
 * How long the press takes, and how much memory. Goal: 10,000 articles in under 30 s and 1 GB.
 *
 *   npm run bench -- publisher [--corpus FILE] [--articles 10000]
 *
 * FILE is JSON lines, gzipped or not: {"id", "title", "body", "date"?}. Without it the texts are made up.
 */

const DocumentSchema = v.object({
  id: v.string(),
  title: v.string(),
  body: v.string(),
  date: v.optional(v.string()),
});
type Document = v.InferOutput<typeof DocumentSchema>;

const MAX_BODY_CHARACTERS = 100_000;
const MEGABYTE = 1024 * 1024;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    articles: { type: "string", default: "10000" },
    /** The folder to compile: how this file calls itself, so that nothing else counts towards the memory. */
    compile: { type: "string" },
  },
});
if (values.compile !== undefined) await compileAndTell(values.compile);
else measure(Number(values.articles), values.corpus);

function measure(wanted: number, corpus: string | undefined): void {
  const dataDir = mkdtempSync(join(tmpdir(), "press-bench-"));
  try {
    const documents = corpus === undefined ? makeDocuments(wanted) : readDocuments(corpus).slice(0, wanted);
    const characters = writeData(dataDir, documents);
    console.log(`${documents.length} articles, ${(characters / 1e6).toFixed(1)} million characters of Markdown`);
    const child = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, "--compile", dataDir], {
      stdio: "inherit",
    });
    process.exitCode = child.status ?? 1;
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

async function compileAndTell(dataDir: string): Promise<void> {
  const start = performance.now();
  const result = await compileEdition(dataDir);
  const seconds = (performance.now() - start) / 1000;
  if (!result.ok) {
    for (const { file, line, message } of result.problems.slice(0, 20)) console.error(`${file}:${line}: ${message}`);
    console.error(`${result.problems.length} problems`);
    process.exitCode = 1;
    return;
  }
  const { articles, manifest, parts } = result.edition;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`${articles.length} articles, ${parts.size} parts, ${(manifest.bytes / MEGABYTE).toFixed(1)} MB packed`);
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  // On a machine that is busy with something else, the processor's time says more than the clock's.
  console.log(
    `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), peak memory ${Math.round(peakMegabytes)} MB`,
  );
}

function readDocuments(file: string): readonly Document[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const document = decode(DocumentSchema, JSON.parse(line));
    return document.ok ? [document.value] : [];
  });
}

/** Texts with the lengths, the marks and the punctuation of news, always the same. */
function makeDocuments(count: number): readonly Document[] {
  const words =
    "la région soutient l’innovation des territoires avec près de 120 000 euros « pour demain » et l’été à Metz".split(
      " ",
    );
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const sentence = () => `La ${Array.from({ length: 8 + below(24) }, () => words[below(words.length)]).join(" ")}.`;
  const paragraph = () => Array.from({ length: 2 + below(5) }, sentence).join(" ");
  return Array.from({ length: count }, (_, index) => ({
    id: `article-${index}`,
    title: sentence(),
    body: Array.from({ length: 3 + below(9) }, paragraph).join("\n"),
    date: `20${10 + below(10)}-0${1 + below(9)}-1${below(10)}`,
  }));
}

/** Writes a data folder; gives the number of characters in its articles. */
function writeData(dataDir: string, documents: readonly Document[]): number {
  writeFileSync(
    join(dataDir, "edition.yaml"),
    "{ id: bench, title: Bench, shortTitle: Bench, description: Bench, language: fr, publisher: { name: Bench }, sourceStatement: Bench, publishedOn: 2026-01-01 }\n",
  );
  writeFileSync(join(dataDir, "topics.yaml"), "- { id: tout, name: Tout, colour: sapin }\n");
  mkdirSync(join(dataDir, "articles"));
  let characters = 0;
  for (const [index, document] of documents.entries()) {
    const id = `${slug(document.id)}-${index}`;
    const markdown = toMarkdown(id, document);
    characters += markdown.length;
    writeFileSync(join(dataDir, "articles", `${id}.md`), markdown);
  }
  return characters;
}

function slug(id: string): string {
  const words = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80);
  return words.replace(/^-+|-+$/g, "") || "article";
}

function toMarkdown(id: string, { title, body, date }: Document): string {
  const text = body.slice(0, MAX_BODY_CHARACTERS).replace(/\s+$/, "");
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && text.includes(date);
  const frontMatter = {
    id,
    title: title.trim() || id,
    topics: ["tout"],
    date: isDay ? { basis: "stated", day: date, quote: date } : { basis: "unknown" },
  };
  // A line that ends a sentence ends a paragraph; other lines were broken to fit a width.
  const paragraphs = escapeMarkdown(text).replace(/([.:;!?»])[ \t]*\n/g, "$1\n\n");
  const fields = Object.entries(frontMatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...fields, "---", paragraphs || "\\.", ""].join("\n");
}

/** Puts a backslash before all that Markdown would read as its own. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^[ \t]+/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/^([#+=-])/gm, "\\$1")
    .replace(/^(\d{1,9})([.)])/gm, "$1\\$2");
}
