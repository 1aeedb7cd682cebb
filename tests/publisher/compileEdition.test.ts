import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decode } from "../../src/domain/decode";
import { AboutPartSchema, ArticlesPartSchema, ManifestSchema } from "../../src/domain/edition/edition";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { compileEdition } from "../../src/publisher/edition/compile/compileEdition";
import { article, EDITION, type Files, makeDataFolder } from "./makeDataFolder";

async function compile(files?: Files): Promise<CompiledEdition> {
  const result = await compileEdition(makeDataFolder(files));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.edition;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function unpack(edition: CompiledEdition, kind: string): readonly unknown[] {
  return edition.manifest.parts
    .filter((part) => part.kind === kind)
    .map(({ path }): unknown => JSON.parse(gunzipSync(edition.parts.get(path) ?? "").toString()));
}

const dated = (day: string, words: string) => ({ date: `{ basis: stated, day: ${day}, quote: ${words} }` });
const many: Files = Object.fromEntries(
  Array.from({ length: 90 }, (_, index) => {
    const day = `2020-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
    return [
      `articles/a${index}.md`,
      article(`a${index}`, `Le ${day}, *un* [lien](https://x.example).`, dated(day, day)),
    ];
  }),
);

test("the manifest is what a phone takes, and says the truth of every part", async () => {
  const edition = await compile(many);
  const manifest = decode(ManifestSchema, JSON.parse(edition.manifestJson));
  expect(manifest).toEqual({ ok: true, value: edition.manifest });
  const { parts, bytes, articleCount } = edition.manifest;
  expect(parts.length).toBeGreaterThan(3);
  expect([...edition.parts.keys()].sort()).toEqual(parts.map(({ path }) => path).sort());
  for (const part of parts) {
    const content = edition.parts.get(part.path) ?? new Uint8Array();
    expect(part.sha256).toBe(sha256(content));
    expect(part.path).toBe(`${part.sha256.slice(0, 16)}.part`);
    expect(part.bytes).toBe(content.length);
  }
  expect(bytes).toBe(parts.reduce((sum, part) => sum + part.bytes, 0));
  expect(articleCount).toBe(90);
  for (const kind of ["articles", "search"]) {
    const some = parts.filter((part) => part.kind === kind);
    expect(some.reduce((sum, part) => sum + part.count, 0)).toBe(90);
  }
});

test("the parts are what a phone takes: the articles oldest first, and what the edition is about", async () => {
  const edition = await compile({
    ...many,
    "contacts.yaml": "title: Nous\noffices: [{ name: Siège, telephone: +33 (0)1 02 03 04 05 }]\n",
  });
  const articles = unpack(edition, "articles").flatMap((part) => {
    const decoded = decode(ArticlesPartSchema, part);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
    return decoded.value.articles;
  });
  expect(articles).toEqual([...edition.articles].reverse());
  const keys = articles.map(({ sortKey }) => sortKey);
  expect(keys).toEqual([...keys].sort());
  const inOrder = edition.manifest.parts
    .filter(({ kind }) => kind === "articles")
    .flatMap(({ from, to }) => [from, to]);
  expect(inOrder).toEqual([...inOrder].sort());
  expect(inOrder[0]).toBe(keys[0]);
  expect(unpack(edition, "about").map((part) => decode(AboutPartSchema, part))).toEqual([
    { ok: true, value: edition.about },
  ]);
  expect(edition.about).toMatchObject({
    topics: [{ id: "eau" }, { id: "feu" }],
    contacts: { title: "Nous", offices: [{ telephone: "+33 (0)1 02 03 04 05" }] },
  });
});

test("the revision is the hash of all the rest", async () => {
  const { manifest } = await compile();
  const { revision, ...rest } = manifest;
  const sorted = JSON.stringify(rest, (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
  expect(revision).toBe(sha256(sorted));
  const { manifest: other } = await compile({ "edition.yaml": EDITION.replace("2024-02-29", "2024-03-01") });
  expect(other.revision).not.toBe(revision);
});

test("the same input gives the same bytes, in whatever order the files were written", async () => {
  const one = await compile(many);
  const two = await compile(Object.fromEntries(Object.entries(many).reverse()));
  expect(two.manifestJson).toBe(one.manifestJson);
  expect([...two.parts]).toEqual([...one.parts]);
});

test("Windows line ends and a byte order mark make no difference", async () => {
  const text = article("un", "Un\ndeux.\n\n- trois");
  const one = await compile({ "articles/un.md": text });
  const two = await compile({ "articles/un.md": `\ufeff${text.replaceAll("\n", "\r\n")}` });
  expect(two.manifestJson).toBe(one.manifestJson);
});

test("the bytes do not tell on which system they were made", async () => {
  const { manifest, parts } = await compile();
  for (const { path, kind } of manifest.parts) {
    const bytes = parts.get(path) ?? new Uint8Array();
    // An index is its own form, without a header that could tell.
    if (kind === "search") continue;
    // RFC 1952: no time of making (bytes 4–7), best compression (8), unknown system (9).
    expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  }
});

test("correcting one article leaves every other part as it was, but for the inventory and the index of that time", async () => {
  const before = await compile(many);
  const corrected = article("a40", "Le 2020-05-13, corrigé.", dated("2020-05-13", "2020-05-13"));
  const after = await compile({ ...many, "articles/a40.md": corrected });
  const changed = after.manifest.parts.filter(({ path }) => !before.parts.has(path));
  expect(changed.map(({ kind }) => kind)).toEqual(["articles", "inventory", "search"]);
});

test("an edition may have no contacts and no articles yet", async () => {
  const edition = await compile({});
  expect(edition.about.contacts).toBeNull();
  expect(edition.manifest).toMatchObject({ articleCount: 0, parts: [{ kind: "about" }] });
});

test("the site's address is beside the identity, not in it", async () => {
  const { identity, siteUrl, manifest } = await compile();
  expect(siteUrl).toBe("https://essai.example/actu/");
  expect(identity).toMatchObject({ id: "essai", publisher: { name: "Presse" } });
  expect("url" in identity || "url" in manifest).toBe(false);
});
