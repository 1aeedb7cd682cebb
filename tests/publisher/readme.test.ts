import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { buildEdition } from "../../src/publisher/buildEdition";
import { makeTemporaryFolder } from "./makeDataFolder";

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

function copyData(): string {
  const folder = makeTemporaryFolder();
  cpSync(DATA, folder, { recursive: true });
  return folder;
}

test("adding the programme of the example is one file", async () => {
  const folder = copyData();
  writeFileSync(join(folder, "programmes/enterprise-europe-network.yaml"), exampleOf("Add a programme"));
  const { problems, edition } = await buildEdition(folder);
  expect(problems).toEqual([]);
  expect(edition?.programmes.map(({ id }) => id)).toContain("enterprise-europe-network");
});

test("adding the place of the example is one entry", async () => {
  const folder = copyData();
  const file = join(folder, "places.yaml");
  writeFileSync(file, readFileSync(file, "utf8") + exampleOf("Add a place"));
  const { problems, edition } = await buildEdition(folder);
  expect(problems).toEqual([]);
  expect(edition?.places.at(-1)).toMatchObject({ id: "atelier-dess", lat: 48.33129, lon: 4.35906 });
});

test("the figures of the example are an article's front matter", async () => {
  const folder = copyData();
  const file = join(folder, "articles/site-verrier-meisenthal.md");
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^figures:\n(?: .*\n)*/m, exampleOf("Add figures"));
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const { problems, edition } = await buildEdition(folder);
  expect(problems).toEqual([]);
  const figures = edition?.articles.find(({ id }) => id === "site-verrier-meisenthal")?.figures;
  expect(figures).toMatchObject([{ id: "formation", values: [{ value: 1000 }, { value: 50 }] }]);
});

test("every field of a programme stands in the table", async () => {
  const { ProgrammeSchema } = await import("../../src/domain/reference/programme");
  const section = readme.slice(readme.indexOf("## Add a programme"), readme.indexOf("## Add a place"));
  const missing = Object.keys(ProgrammeSchema.entries).filter((field) => !section.includes(field));
  expect(missing).toEqual([]);
});
