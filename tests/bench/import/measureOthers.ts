import * as v from "valibot";
import { convertHtml } from "../../../src/publisher/import/html/convertHtml";
import { plainText } from "../../../src/publisher/import/html/plainText";
import { textOfMarkdown } from "../../../src/publisher/import/html/writeMarkdown";
import { readPage } from "../../../src/publisher/import/page/readPage";
import { readSource } from "../../../src/publisher/import/readSource";
import { convertItem } from "../../../src/publisher/import/run/convertItem";
import { decodeBytes } from "../../../src/publisher/import/text/decodeBytes";
import { buildBody } from "./buildBody";
import { share } from "./measurePages";
import type { Row } from "./Row";
import { BytesSchema, readCases } from "./readCases";

const NamedSchema = v.object({ name: v.string(), bytes: BytesSchema });

/** Every title must be readable: nothing lost, no letter that the source does not have. */
export function measureEncodings(folder: string): readonly Row[] {
  const suite = "encodings-miniflux";
  const cases = readCases(folder, suite, NamedSchema);
  if (cases.length === 0) return [];
  const failures = cases.flatMap(({ name, bytes }) => {
    const source = readSource({ bytes, name });
    const text = decodeBytes(bytes);
    const title = "listing" in source ? (source.listing.title ?? source.listing.items[0]?.title) : undefined;
    const isReadable = title !== undefined && !/[\ufffd\u0080-\u009f]|Ã.|â€/.test(text);
    return isReadable ? [] : [`${name}: ${title}`];
  });
  return [{ suite, measure: "all signs right", result: share(cases.length - failures.length, cases.length), failures }];
}

/** All posts are articles or refused with a sentence; files that are none are refused with one. */
export function measureWordPress(folder: string): readonly Row[] {
  const suite = "wordpress";
  const cases = readCases(folder, suite, NamedSchema);
  if (cases.length === 0) return [];
  let articles = 0;
  const sentences = new Map<string, number>();
  const note = (sentence: string) => sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
  const failures = cases.flatMap(({ name, bytes }) => {
    try {
      const source = readSource({ bytes, name });
      if ("refusal" in source) {
        note(source.refusal);
        return [];
      }
      if (!source.listing.kind.startsWith("WordPress")) return [`${name}: read as ${source.listing.kind}`];
      for (const item of source.listing.items) {
        const converted = convertItem(item, { drop: [] });
        if ("refusal" in converted) note(converted.refusal);
        else articles++;
        if ("refusal" in converted && converted.refusal.startsWith("It cannot be written"))
          return [`${name}: ${item.title}: ${converted.refusal}`];
        const left =
          "article" in converted
            ? /<!--\s*\/?wp:|\[\/?(?:caption|gallery|embed)\b/.exec(withoutCode(converted.article.markdown))
            : null;
        if (left !== null) return [`${name}: ${item.title}: “${left[0]}” is left`];
      }
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
  const told = [...sentences].map(([sentence, count]) => `${count} × ${sentence}`).join(" ");
  return [
    {
      suite,
      measure: "files read or refused",
      result: `${share(cases.length - failures.length, cases.length)}, ${articles} articles`,
      failures,
    },
    { suite, measure: "refused with a sentence", result: told, failures: [] },
  ];
}

/** What stands in code is shown on purpose. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`]*`/g, "");
}

/** What is written must have nothing that runs, as the compiler reads it for a phone. */
export function measureHostile(folder: string): readonly Row[] {
  const suite = "hostile-html";
  const cases = readCases(folder, suite, v.object({ name: v.nullish(v.string(), ""), payload: v.string() }));
  if (cases.length === 0) return [];
  const failures = cases.flatMap(({ name, payload }) => {
    for (const html of [payload, `<p>Avant</p>${payload}<p>Après</p>`, readPageText(payload)]) {
      const { markdown } = convertHtml(html, { base: "https://example.org/" });
      const objection = markdown === "" ? undefined : objectTo(markdown);
      if (objection !== undefined) return [`${name}: ${objection}`];
    }
    return [];
  });
  return [{ suite, measure: "with anything executable", result: `${failures.length} of ${cases.length}`, failures }];
}

function readPageText(html: string): string {
  const { content } = readPage(`<html><body><article>${html}</article></body></html>`, "https://example.org/").item;
  return content.kind === "html" ? content.html : "";
}

function objectTo(markdown: string): string | undefined {
  const { body, problems } = buildBody(markdown);
  if (problems.length > 0) return problems[0];
  const written = JSON.stringify(body);
  const urls = [...written.matchAll(/"url":"([^"]*)"/g)].map(([, url = ""]) => url);
  const bad = urls.find((url) => !/^(?:https?:\/\/|mailto:|tel:)/i.test(url));
  return bad === undefined
    ? /"type":"(?:html|image|definition)"/.test(written)
      ? "holds HTML"
      : undefined
    : `links to ${bad}`;
}

const MarkdownSchema = v.object({
  name: v.string(),
  bytes: BytesSchema,
  markdown: v.string(),
  metadata: v.object({ title: v.nullish(v.string(), "") }),
});

/** Words of made-up pages against one house style of Markdown: how many are there, and how many are too much. */
export function measureMarkdown(folder: string): readonly Row[] {
  const suite = "html-markdown";
  const cases = readCases(folder, suite, MarkdownSchema);
  if (cases.length === 0) return [];
  const compared = cases.map(({ name, bytes, markdown }) => ({
    name,
    ...compareWords(textOfPage(bytes), wordsOfMarkdown(markdown)),
  }));
  return [wordsRow(suite, compared)];
}

const ReadabilitySchema = v.object({
  name: v.string(),
  bytes: BytesSchema,
  expected: v.string(),
  metadata: v.object({ title: v.nullish(v.string(), "") }),
});

export function measureReadability(folder: string): readonly Row[] {
  const suite = "html-readability";
  const cases = readCases(folder, suite, ReadabilitySchema);
  if (cases.length === 0) return [];
  const compared = cases.map(({ name, bytes, expected }) => ({
    name,
    ...compareWords(textOfPage(bytes), words(plainText(expected))),
  }));
  const wrong = cases.flatMap(({ name, bytes, metadata }) => {
    const { title } = readPage(decodeBytes(bytes), "http://fakehost/test/page.html").item;
    return title === metadata.title ? [] : [`${name}: “${title}” is not “${metadata.title}”`];
  });
  return [
    wordsRow(suite, compared),
    { suite, measure: "titles", result: share(cases.length - wrong.length, cases.length), failures: wrong },
  ];
}

type Compared = { readonly name: string; readonly recall: number; readonly precision: number };

function wordsRow(suite: string, compared: readonly Compared[]): Row {
  const mean = (pick: (each: Compared) => number) =>
    compared.reduce((sum, each) => sum + pick(each), 0) / compared.length;
  const recall = mean((each) => each.recall);
  const precision = mean((each) => each.precision);
  return {
    suite,
    measure: "words of the text",
    result: `F1 ${((2 * recall * precision) / (recall + precision)).toFixed(3)}, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
    failures: compared
      .filter((each) => each.recall < 0.9 || each.precision < 0.8)
      .map((each) => `${each.name}: recall ${each.recall.toFixed(2)}, precision ${each.precision.toFixed(2)}`),
  };
}

function textOfPage(bytes: Uint8Array): readonly string[] {
  const { item } = readPage(decodeBytes(bytes), "https://example.com/page");
  const html = item.content.kind === "html" ? item.content.html : "";
  return words(textOfMarkdown(convertHtml(html, { base: "https://example.com/page", title: item.title }).blocks));
}

function wordsOfMarkdown(markdown: string): readonly string[] {
  return words(
    markdown
      .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
      .replace(/\]\([^)]*\)/g, "] ")
      .replace(/<[^>]+>/g, " "),
  );
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function compareWords(
  got: readonly string[],
  wanted: readonly string[],
): { readonly recall: number; readonly precision: number } {
  const counts = new Map<string, number>();
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return {
    recall: wanted.length === 0 ? 1 : shared / wanted.length,
    precision: got.length === 0 ? (wanted.length === 0 ? 1 : 0) : shared / got.length,
  };
}

const GofeedSchema = v.object({
  name: v.string(),
  bytes: BytesSchema,
  expected: v.looseObject({
    title: v.optional(v.string()),
    link: v.optional(v.string()),
    items: v.optional(
      v.array(
        v.looseObject({
          title: v.optional(v.string()),
          link: v.optional(v.string()),
          published: v.optional(v.string()),
        }),
      ),
    ),
  }),
});

/** Titles, links and days of feeds and their items, where that suite expects them. */
export function measureGofeed(folder: string): readonly Row[] {
  const suite = "feeds-gofeed";
  const cases = readCases(folder, suite, GofeedSchema);
  if (cases.length === 0) return [];
  const failures = cases.flatMap(({ name, bytes, expected }) => {
    const source = readSource({ bytes });
    const listing = "listing" in source ? source.listing : undefined;
    const wrong = [
      differ(listing?.title, expected.title),
      differ(listing?.url, expected.link),
      ...(expected.items ?? []).flatMap((item, index) => [
        differ(listing?.items[index]?.title, item.title),
        differ(listing?.items[index]?.url, item.link),
        differ(listing?.items[index]?.published, item.published),
      ]),
    ].filter((difference) => difference !== undefined);
    return wrong.length === 0 ? [] : [`${name}: ${wrong[0]}`];
  });
  return [
    { suite, measure: "titles, links, dates", result: share(cases.length - failures.length, cases.length), failures },
  ];
}

function differ(got: string | undefined, wanted: string | undefined): string | undefined {
  if (wanted === undefined || wanted === "") return undefined;
  const plain = (text: string) => plainText(text).replace(/\/$/, "").toLowerCase();
  return got !== undefined && plain(got) === plain(wanted)
    ? undefined
    : `${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`;
}
