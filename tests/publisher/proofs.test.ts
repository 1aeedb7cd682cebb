import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readCorpus } from "../../src/publisher/edition/compile/readCorpus";
import { reportCoverage } from "../../src/publisher/edition/report/reportCoverage";
import { copyFolder } from "../support/copyFolder";
import { makeTemporaryFolder } from "./makeDataFolder";

/* Programmes, places, figures and acronyms as published, against the articles that they quote. */

const DATA = resolve(import.meta.dirname, "../../data");
const corpus = readCorpus(DATA);
const { programmeFiles, places, glossary, drafts } = corpus;
const programmes = programmeFiles.map(({ programme }) => programme);

test("every quote is found, and patterns find nothing that was forgotten", () => {
  expect(corpus.problems).toEqual([]);
  const { articles, problems } = reportCoverage(DATA, corpus);
  expect(problems).toEqual([]);
  expect(articles.flatMap(({ open }) => open)).toEqual([]);
  expect(articles).toHaveLength(13);
});

test("there are as many as the articles hold", () => {
  expect(programmes.length).toBeGreaterThan(30);
  expect(places.filter(({ kind }) => kind === "commune")).toHaveLength(26);
  expect(places.filter(({ kind }) => kind === "departement")).toHaveLength(10);
  expect(glossary.length).toBeGreaterThanOrEqual(17);
  const numbers = drafts.flatMap(({ article }) => article.figures.flatMap(({ values, total }) => [...values, total]));
  expect(numbers.filter((number) => number !== undefined).length).toBeGreaterThan(85);
});

test("every article has a programme, and every one but the region's own has a place", () => {
  const mentioned = new Set<string>(programmes.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  expect(drafts.filter(({ article }) => !mentioned.has(article.id))).toEqual([]);
  const located = new Set<string>(places.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  const without = drafts.map(({ article }) => article.id).filter((id) => !located.has(id));
  expect(without.sort()).toEqual([
    "developper-la-bioeconomie",
    "orientations-budgetaires-2020",
    "pacte-regional-artisanat",
  ]);
});

test("four départements have no located news", () => {
  const withNews = new Set(places.flatMap(({ departement, mentions }) => (mentions.length > 0 ? [departement] : [])));
  const all = places.filter(({ kind }) => kind === "departement");
  const silent = all.filter(({ departement }) => !withNews.has(departement)).map(({ id }) => id);
  expect(silent.sort()).toEqual(["ardennes", "haute-marne", "meuse", "vosges"]);
});

test("« la Moselle » of the ports is the river", () => {
  const naming = places.filter(({ mentions }) =>
    mentions.some(({ quote }) => quote.includes("portuaires de la Moselle")),
  );
  expect(naming.map(({ id }) => id)).toEqual(["moselle-riviere"]);
});

/** A quote as it is written in a file: of more than a few letters. */
const writtenQuote = /quote: "([^"]{8,})"/g;

function listFiles(): readonly string[] {
  const inFolder = (folder: string) => readdirSync(join(DATA, folder)).map((name) => `${folder}/${name}`);
  return [...inFolder("programmes"), "places.yaml", "glossary.yaml"];
}

test("altering one letter of one quote fails with its file and line, in every file", () => {
  const folder = makeTemporaryFolder();
  copyFolder(DATA, folder);
  const altered = listFiles().map((file) => {
    const text = readFileSync(join(DATA, file), "utf8");
    const quotes = [...text.matchAll(writtenQuote)];
    // Another one in each file, so that first and last ones are among them.
    const chosen = quotes[file.length % quotes.length];
    if (chosen === undefined) throw new Error(`${file} has no quote`);
    const { 1: quote = "", index } = chosen;
    const at = index + 'quote: "'.length + Math.floor(quote.length / 2);
    const letter = text[at] === "x" ? "y" : "x";
    writeFileSync(join(folder, file), text.slice(0, at) + letter + text.slice(at + 1));
    return { file, line: text.slice(0, index).split("\n").length };
  });
  const accounted = readCorpus(folder).problems.filter(({ message }) => message.includes("does not say"));
  expect(new Set(accounted.map(({ file, line }) => `${file}:${line}`))).toEqual(
    new Set(altered.map(({ file, line }) => `${file}:${line}`)),
  );
});
