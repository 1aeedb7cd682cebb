import { beforeAll, describe, expect, test } from "vitest";
import { AudienceSchema } from "../../../src/domain/reference/programme";
import type { CompiledEdition } from "../../../src/publisher/edition/compile/CompiledEdition";
import { describeArticle } from "../../../src/publisher/site/prerender/describeArticle";
import { describeProgramme } from "../../../src/publisher/site/prerender/describeProgramme";
import { publishedEdition } from "../../support/publishedEdition";

/* The part of https://schema.org's vocabulary that pages use: each type with its own and its inherited properties. */
const thing = ["name", "alternateName", "description", "url", "mainEntityOfPage"];
const work = [
  ...thing,
  ...["about", "audience", "citation", "datePublished", "headline", "inLanguage", "isPartOf", "publisher"],
  ...["spatialCoverage", "temporalCoverage"],
];
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Thing: thing,
  Place: thing,
  Organization: thing,
  Audience: [...thing, "audienceType"],
  Event: [...thing, "startDate", "endDate"],
  CreativeWork: work,
  WebPage: work,
  NewsArticle: [...work, "articleSection", "wordCount"],
};
/** ISO 8601: a day, a month or a year, or two of them, either of which may be open. */
const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const forms: Readonly<Record<string, RegExp>> = {
  temporalCoverage: new RegExp(`^(?:${date}|(?:${date}|\\.\\.)/(?:${date}|\\.\\.))$`),
  datePublished: new RegExp(`^${date}$`),
  startDate: new RegExp(`^${date}$`),
  endDate: new RegExp(`^${date}$`),
  url: /^https:\/\//,
  mainEntityOfPage: /^https:\/\//,
  inLanguage: /^[a-z]{2}$/,
};

function listFaults(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listFaults(item, path));
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const type = String(new Map(entries).get("@type"));
  const known = vocabulary[type];
  if (!known) return [`${path}: no type ${type}`];
  return entries.flatMap(([name, inner]) => {
    if (name === "@type" || name === "@context") return [];
    const form = forms[name];
    return [
      ...(known.includes(name) ? [] : [`${path}: ${type} has no ${name}`]),
      ...(form && !form.test(String(inner)) ? [`${path}.${name}: ${String(inner)}`] : []),
      ...listFaults(inner, `${path}.${name}`),
    ];
  });
}

let edition: CompiledEdition;
beforeAll(async () => {
  edition = await publishedEdition();
}, 60_000);

function describeAll(): readonly { readonly path: string; readonly linked: object }[] {
  const url = "https://example.org/page/";
  return [
    ...edition.articles.map((article) => ({ path: article.id, linked: describeArticle(article, edition, url) })),
    ...edition.programmes.map((programme) => ({
      path: programme.id,
      linked: describeProgramme(programme, edition, url),
    })),
  ];
}

describe("what pages tell machines", () => {
  test("is in schema.org's words", () => {
    expect(describeAll().flatMap(({ linked, path }) => listFaults(linked, path))).toEqual([]);
    expect(listFaults({ "@type": "Event", provider: "x", startDate: "fin 2019" }, "a").length).toBe(2);
  });

  test("offers nothing as a service of today", () => {
    expect(JSON.stringify(describeAll())).not.toMatch(/Service|Offer|provider/);
  });

  test("has words for codes, and no year that a text leaves out", () => {
    const written = describeAll().map(({ linked }) => JSON.stringify(linked));
    const codes = AudienceSchema.options.map((code) => `"audienceType":"${code}"`);
    expect(codes.filter((code) => written.some((one) => one.includes(code)))).toEqual([]);
    const inferred = edition.articles.flatMap(({ id, date: of }) => ("inferred" in of && of.inferred ? [id] : []));
    expect(inferred.length).toBeGreaterThan(0);
    for (const { path, linked } of describeAll()) {
      if (inferred.some((id) => id === path)) expect(linked).not.toHaveProperty("temporalCoverage");
    }
  });
});
