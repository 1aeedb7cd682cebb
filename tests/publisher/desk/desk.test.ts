import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Desk } from "../../../src/publisher/desk/Desk";
import { keyOf, type ProposalKind } from "../../../src/publisher/desk/propose/Proposal";
import { buildEdition } from "../../../src/publisher/edition/buildEdition";
import { article, type Files, makeDataFolder } from "../makeDataFolder";

const TEXT = "Le 3 mars 2024, à Metz, le Service Départemental des Eaux (SDE) a reçu 20 000 euros, puis 5 000 euros.";
const FILES: Files = {
  "articles/un.md": article("un", TEXT),
  "articles/deux.md": article("deux", "Une fête à Metz."),
};

function open(files: Files = FILES) {
  const folder = makeDataFolder(files);
  const desk = new Desk(folder);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const decide = (kind: ProposalKind, decision: "accept" | "refuse" = "accept") => {
    const proposal = desk.proposals.find((each) => each.kind === kind);
    if (proposal === undefined) throw new Error(`No ${kind} is proposed.`);
    return desk.decide(keyOf(proposal), decision);
  };
  return { folder, desk, read, decide };
}

test("all that is accepted stands in the files, and they are sound", async () => {
  const { folder, desk, read } = open();
  for (let count = desk.proposals.length; count > 0; count--) {
    const [next] = desk.proposals;
    if (next === undefined) break;
    expect(desk.decide(keyOf(next), "accept")).toMatchObject({ ok: true });
  }
  expect(desk.proposals).toEqual([]);
  expect(read("articles/un.md")).toContain(
    'date: { basis: event, precision: day, day: 2024-03-03, quote: "Le 3 mars 2024" }',
  );
  expect(read("articles/un.md")).toContain('{ value: 20000, unit: "euros", quote: "a reçu 20 000 euros" }');
  expect(read("articles/un.md")).toContain("value: 5000");
  expect(read("places.yaml")).toBe(`- id: metz
  name: "Metz"
  kind: commune
  insee: "57463"
  departement: "57"
  precision: none
  mentions:
    - { article: deux, quote: "à Metz", words: "Metz" }
    - { article: un, quote: "à Metz", words: "Metz" }
`);
  expect(read("glossary.yaml")).toContain('meaning: "Service Départemental des Eaux"');
  expect((await buildEdition(folder)).problems).toEqual([]);
  expect(new Desk(folder).proposals).toEqual([]);
});

test("what was refused is remembered in a file for people, until its line is deleted", () => {
  const { folder, desk, read, decide } = open();
  const before = desk.proposals.length;
  expect(decide("place", "refuse")).toEqual({ ok: true, file: "refused.yaml" });
  expect(read("refused.yaml")).toContain('- { kind: place, article: deux, what: "Metz (57463)", quote: "à Metz" }\n');
  expect(new Desk(folder).proposals).toHaveLength(before - 1);
  expect(read("articles/un.md")).toBe(FILES["articles/un.md"]);
  writeFileSync(join(folder, "refused.yaml"), "# Nothing.\n");
  desk.reload();
  expect(desk.proposals).toHaveLength(before);
});

test("decisions are undone one after the other, to the last sign", () => {
  const { folder, desk, read, decide } = open();
  const before = desk.proposals.map(keyOf);
  decide("date");
  decide("place");
  decide("amount", "refuse");
  for (const kind of ["amount", "place", "date"]) {
    expect(desk.undo()).toMatchObject({ ok: true, key: expect.stringMatching(`^${kind} `) });
  }
  expect(desk.proposals.map(keyOf)).toEqual(before);
  expect(read("articles/un.md")).toBe(FILES["articles/un.md"]);
  expect(existsSync(join(folder, "places.yaml"))).toBe(false);
  expect(existsSync(join(folder, "refused.yaml"))).toBe(false);
  expect(desk.undo()).toMatchObject({ ok: false, message: "There is nothing to undo." });
});

test("an article that was edited meanwhile is read again, and nothing is written", () => {
  const { folder, desk, read, decide } = open();
  const edited = article("un", "Le 3 mars 2024, à Nancy, une fête.");
  writeFileSync(join(folder, "articles/un.md"), edited);
  expect(decide("date")).toMatchObject({
    ok: false,
    isStale: true,
    message: expect.stringContaining("articles/un.md"),
  });
  expect(read("articles/un.md")).toBe(edited);
  expect(desk.proposals.map(({ what }) => what)).toContain("Nancy (54395)");
  expect(decide("date")).toMatchObject({ ok: true });
  expect(read("articles/un.md")).toContain("à Nancy");
});

test("a file that was edited meanwhile is added to, and an undo leaves it alone", () => {
  const { folder, desk, read, decide } = open();
  decide("place");
  const edited = `# Mine.\n${read("places.yaml").replace("precision: none", "precision: none\n  remark: Vue.")}`;
  writeFileSync(join(folder, "places.yaml"), edited);
  expect(desk.undo()).toMatchObject({ ok: false, isStale: true, message: expect.stringContaining("places.yaml") });
  expect(read("places.yaml")).toBe(edited);
  expect(decide("place")).toMatchObject({ ok: true });
  expect(read("places.yaml")).toBe(`${edited}    - { article: un, quote: "à Metz", words: "Metz" }\n`);
});

test.each([
  ["places.yaml", "- id: [\n"],
  ["places.yaml", "nothing: here\n"],
])("%s that reads %j is told and left as it is", (file, text) => {
  const { folder, read, decide } = open();
  writeFileSync(join(folder, file), text);
  expect(decide("place")).toMatchObject({ ok: false, message: expect.stringContaining(file) });
  expect(read(file)).toBe(text);
});

test("a decision that would make a problem is told and not written", () => {
  const { folder, read, decide } = open();
  const byHand = "- acronym: SDE\n  meaning: Service des eaux\n  spelledOutBy: editor\n";
  writeFileSync(join(folder, "glossary.yaml"), byHand);
  expect(decide("acronym")).toMatchObject({
    ok: false,
    isStale: false,
    message: 'glossary.yaml was left as it is: "SDE" stands here twice: remove one.',
  });
  expect(read("glossary.yaml")).toBe(byHand);
});

test("a folder without articles, and one with mistakes, are opened all the same", () => {
  expect(open({ "articles/un.md": "no front matter" }).desk.proposals).toEqual([]);
  expect(open({}).desk.proposals).toEqual([]);
  const { desk } = open({ ...FILES, "refused.yaml": "- { kind: nothing }\n" });
  expect(desk.problems.map(({ file }) => file)).toContain("refused.yaml");
  expect(desk.proposals.length).toBeGreaterThan(0);
});
