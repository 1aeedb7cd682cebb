import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type BuiltEdition, buildEdition } from "../../src/publisher/edition/buildEdition";
import { copyFolder } from "../support/copyFolder";

/* What data/README.md shows an editor works as it stands there. */

const DATA = resolve(import.meta.dirname, "../../data");
const readme = readFileSync(join(DATA, "README.md"), "utf8");

/** The example of a section. */
function exampleOf(heading: string): string {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`));
  const example = /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
  expect(example).not.toBe("");
  return example;
}

/** All examples together: to build the edition takes a second. */
let built: BuiltEdition;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  copyFolder(DATA, folder);
  writeFileSync(join(folder, "programmes/enterprise-europe-network.yaml"), exampleOf("Add a programme"));
  appendFileSync(join(folder, "places.yaml"), exampleOf("Add a place"));
  const article = join(folder, "articles/site-verrier-meisenthal.md");
  const text = readFileSync(article, "utf8");
  const changed = text.replace(/^figures:\n(?: .*\n)*/m, exampleOf("Add figures"));
  expect(changed).not.toBe(text);
  writeFileSync(article, changed);
  built = await buildEdition(folder);
  rmSync(folder, { recursive: true });
});

test("the examples are sound", () => {
  expect(built.problems).toEqual([]);
});

test("adding the programme of the example is one file", () => {
  expect(built.edition?.programmes.map(({ id }) => id)).toContain("enterprise-europe-network");
});

test("adding the place of the example is one entry", () => {
  expect(built.edition?.places.at(-1)).toMatchObject({ id: "atelier-dess", lat: 48.33129, lon: 4.35906 });
});

test("the figures of the example are an article's front matter", () => {
  const figures = built.edition?.articles.find(({ id }) => id === "site-verrier-meisenthal")?.figures;
  expect(figures).toMatchObject([{ id: "formation", values: [{ value: 1000 }, { value: 50 }] }]);
});

test("every field of a programme stands in the table", async () => {
  const { ProgrammeSchema } = await import("../../src/domain/reference/programme");
  const section = readme.slice(readme.indexOf("## Add a programme"), readme.indexOf("## Add a place"));
  const missing = Object.keys(ProgrammeSchema.entries).filter((field) => !section.includes(field));
  expect(missing).toEqual([]);
});
