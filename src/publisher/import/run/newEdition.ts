import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { TopicIdSchema } from "../../../domain/ids";
import { openFetcher } from "../fetch/openFetcher";
import { readRules } from "../rules/ImportRules";
import { FetchState } from "../write/FetchState";
import { type Skeleton, writeContactsHint, writeEditionFile, writeRules, writeTopics } from "../write/writeSkeleton";
import { type ImportOptions, importAll } from "./importAll";
import { listSources } from "./listSources";
import { type Probed, probeSource } from "./probeSource";
import { type Report, startReport } from "./Report";

type NewEdition = { readonly report: Report } | { readonly refusals: readonly string[] };

/** A data folder with what can be known of a publisher from the address of their news, and with the articles. */
export async function newEdition(
  title: string,
  given: readonly string[],
  dataDir: string,
  options: ImportOptions = {},
): Promise<NewEdition> {
  if (existsSync(join(dataDir, "edition.yaml")))
    return {
      refusals: [
        `${dataDir} already holds an edition: name another folder with --data, or renew this one with “update”.`,
      ],
    };
  const fetcher = options.fetcher ?? openFetcher({ allowPrivate: options.allowPrivate === true });
  const probed: Probed[] = [];
  const refusals: string[] = [];
  for (const each of given) {
    const found = await probeSource(each, dataDir, fetcher);
    if ("refusal" in found) refusals.push(found.refusal);
    else probed.push(found);
  }
  if (probed.length === 0 || refusals.length > 0) return { refusals };
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const skeleton = { title, today, ...(await describeSources(probed, dataDir, fetcher)) };
  const topics = writeTopics(skeleton);
  mkdirSync(join(dataDir, "import"), { recursive: true });
  mkdirSync(join(dataDir, "articles"), { recursive: true });
  const byName = new Map<string, string[]>();
  for (const { name, from } of probed) byName.set(name, [...(byName.get(name) ?? []), from]);
  for (const [name, from] of byName)
    writeFileSync(join(dataDir, "import", `${name}.yaml`), writeRules(from, topics, skeleton.language));
  writeFileSync(join(dataDir, "topics.yaml"), topics.file);
  writeFileSync(join(dataDir, "contacts.example.yaml"), writeContactsHint(skeleton.language));
  const problems: string[] = [];
  const sources = readRules(dataDir, ({ file, line, message }) => problems.push(`${file}:${line}: ${message}`));
  if (problems.length > 0) return { refusals: problems };
  const report = await importAll(dataDir, sources, { ...options, fetcher, today });
  // Last, so that a folder which broke off can be begun again.
  writeFileSync(join(dataDir, "edition.yaml"), writeEditionFile(skeleton));
  return { report };
}

const ANY_TOPIC = v.parse(TopicIdSchema, "any");

/** What the sources say of themselves: name, language, and their categories, the commonest first. */
async function describeSources(
  probed: readonly Probed[],
  dataDir: string,
  fetcher: NonNullable<ImportOptions["fetcher"]>,
): Promise<Omit<Skeleton, "title" | "today">> {
  const context = {
    dataDir,
    fetcher,
    fetched: new FetchState(dataDir),
    report: startReport(),
  };
  const counts = new Map<string, number>();
  const names: string[] = [];
  const languages: string[] = [];
  for (const { from } of probed) {
    const rules = {
      from: [from],
      keep: [],
      drop: [],
      topics: {},
      topic: ANY_TOPIC,
      pages: "never" as const,
      pause: 0.5,
    };
    for await (const { listing } of listSources(rules, context)) {
      if (listing.title !== undefined) names.push(listing.title);
      languages.push(
        ...[listing.language ?? "", ...listing.items.map(({ language = "" }) => language)].filter(
          (language) => language !== "",
        ),
      );
      for (const { categories } of listing.items)
        for (const name of categories) counts.set(name, (counts.get(name) ?? 0) + 1);
      break;
    }
  }
  const categories = [...counts]
    .filter(([name, count]) => count > 1 && name.length <= 40)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  const sites = [...new Set(probed.flatMap(({ site }) => site ?? []))];
  const sources =
    sites.length > 0
      ? sites.map((site) => new URL(site).host)
      : names.length > 0
        ? [...new Set(names)]
        : probed.map(({ name }) => name);
  const [language = "fr"] = languages;
  return {
    language: /^de/i.test(language) ? "de" : /^en/i.test(language) ? "en" : "fr",
    publisher: names[0] ?? sources[0] ?? "",
    site: sites[0],
    sources,
    categories,
  };
}
