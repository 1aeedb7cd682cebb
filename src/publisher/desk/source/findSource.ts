import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Fetched, Fetcher } from "../../import/fetch/openFetcher";
import { listKeys } from "../../import/identity/listKeys";
import { readPage } from "../../import/page/readPage";
import { readSource } from "../../import/readSource";
import { type ImportRules, readRules, type SourceRules } from "../../import/rules/ImportRules";
import { convertItem } from "../../import/run/convertItem";
import { isAddress } from "../../import/run/listSources";
import type { SourceItem } from "../../import/sources/SourceItem";
import { decodeBytes } from "../../import/text/decodeBytes";
import { Ledger, type LedgerEntry } from "../../import/write/Ledger";
import type { FoundSource } from "./FoundSource";

export type Search = { readonly dataDir: string; readonly id: string; readonly fetcher: Fetcher };

/**
 * The source of an imported article: its entry in a feed or a file where that has the text, else its page. Rejects with a
 * sentence when it cannot be fetched now; `undefined` when no source is known.
 */
export async function findSource({ dataDir, id, fetcher }: Search): Promise<FoundSource | undefined> {
  const ledger = new Ledger(dataDir);
  const entry = ledger.holderOf(id);
  if (entry === undefined) return undefined;
  const source = readRules(dataDir, () => undefined).find(({ name }) => ledger.of(name).includes(entry));
  if (source === undefined) return undefined;
  for (const from of source.rules.from) {
    const found = isAddress(from)
      ? await findInFeed(from, entry, source, fetcher)
      : findInFolder(resolve(dataDir, from), entry, source);
    if (found !== undefined) return found;
  }
  if (entry.url === undefined) return undefined;
  return asPage(await fetcher(entry.url), undefined, source);
}

/** The page of an entry without its text is what was imported; so is that of an entry that the feed no longer lists. */
async function findInFeed(
  from: string,
  entry: LedgerEntry,
  source: SourceRules,
  fetcher: Fetcher,
): Promise<FoundSource | undefined> {
  const fetched = await fetcher(from);
  if (fetched.bytes === undefined) return undefined;
  const { bytes, url, contentType, language } = fetched;
  const read = readSource({ bytes, url, contentType, language }, source.rules);
  const item = "refusal" in read ? undefined : read.listing.items.find((each) => isOf(each, entry));
  if (item === undefined || "refusal" in read) return undefined;
  if (read.listing.kind === "page") return asPage(fetched, item, source);
  const isText = item.content.kind === "html" && item.content.isWhole && source.rules.pages !== "always";
  if (isText) return asEntry(item, item.url ?? from, source);
  return item.url === undefined ? undefined : asPage(await fetcher(item.url), item, source);
}

const MOST_FILES = 20_000;

function findInFolder(path: string, entry: LedgerEntry, source: SourceRules): FoundSource | undefined {
  if (!existsSync(path)) return undefined;
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? listFiles(path) : [path];
  for (const file of files) {
    const name = isFolder ? relative(path, file).replaceAll("\\", "/") : file.replace(/^.*[\\/]/, "");
    const bytes = readFileSync(file);
    if (!mayHold(bytes, name, entry)) continue;
    const read = readSource({ bytes, name }, source.rules);
    if ("refusal" in read) continue;
    const item = read.listing.items.find((each) => isOf(each, entry) || entry.keys.includes(`guid ${name}`));
    if (item === undefined) continue;
    return read.listing.kind === "page"
      ? describePage(decodeBytes(bytes), item.url, name, item, source)
      : asEntry(item, name, source);
  }
  return undefined;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .slice(0, MOST_FILES)
    .map((file) => join(file.parentPath, file.name));
}

/** Reading a page takes long, and a folder may have thousands: what names neither the file nor the address is not it. */
function mayHold(bytes: Buffer, name: string, { keys }: LedgerEntry): boolean {
  return keys.some((key) => {
    if (key === `guid ${name}` || key.startsWith("title ")) return true;
    const last = /([^/]+)\/?$/.exec(key.replace(/^(?:guid|url) /, ""))?.[1];
    return last !== undefined && bytes.includes(last);
  });
}

function isOf(item: SourceItem, { keys }: LedgerEntry): boolean {
  return listKeys(item).some((key) => keys.includes(key));
}

function asPage(fetched: Fetched, item: SourceItem | undefined, source: SourceRules): FoundSource | undefined {
  if (fetched.bytes === undefined) return undefined;
  const html = decodeBytes(fetched.bytes, { contentType: fetched.contentType });
  return describePage(html, fetched.url, fetched.url, item, source);
}

function describePage(
  html: string,
  url: string | undefined,
  address: string,
  item: SourceItem | undefined,
  { name, rules }: SourceRules,
): FoundSource {
  return {
    name,
    rules,
    address,
    kind: "page",
    html,
    convert: (changed) => {
      const page = readPage(html, url, changed);
      const whole = { ...page.item, title: item?.title ?? page.item.title };
      return convert(whole, changed, page.dropped);
    },
  };
}

function asEntry(item: SourceItem, address: string, { name, rules }: SourceRules): FoundSource | undefined {
  if (item.content.kind !== "html") return undefined;
  const { html } = item.content;
  return { name, rules, address, kind: "entry", html, convert: (changed) => convert(item, changed) };
}

function convert(item: SourceItem, rules: ImportRules, before?: Parameters<typeof convertItem>[2]) {
  const converted = convertItem(item, rules, before);
  return "refusal" in converted ? converted : { text: converted.text, dropped: converted.dropped };
}
