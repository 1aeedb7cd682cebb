import { expect, test } from "vitest";
import { addToList, appendEntry, replaceValue } from "../../../src/publisher/desk/write/editYaml";

const PLACES = `# Places, by hand.
- id: metz   # the first
  mentions:
    - { article: a, quote: "à Metz" }   # seen

# Then the small ones.
- id: toul
  mentions: []
- id: nancy
  mentions: [{ article: a, quote: "à Nancy" }]
- id: verdun
  mentions:
    - article: a
      quote: "à Verdun"
# The end.
`;

test.each([
  [0, '    - { article: a, quote: "à Metz" }   # seen\n', "    - NEW\n"],
  [3, '      quote: "à Verdun"\n', "    - NEW\n"],
])("a line is added to list %i of blocks, and nothing else changes", (entry, line, added) => {
  expect(addToList(PLACES, [entry, "mentions"], "NEW")).toBe(PLACES.replace(line, line + added));
});

test.each([
  [1, "mentions: []", "mentions: [NEW]"],
  [2, 'quote: "à Nancy" }]', 'quote: "à Nancy" }, NEW]'],
])("list %i on one line grows by one, and nothing else changes", (entry, before, after) => {
  expect(addToList(PLACES, [entry, "mentions"], "NEW")).toBe(PLACES.replace(before, after));
});

test("an entry is added at the end, whatever stands there", () => {
  expect(appendEntry(PLACES, "- id: last")).toBe(`${PLACES}- id: last\n`);
  expect(appendEntry("# Nothing yet.\n", "- id: last")).toBe("# Nothing yet.\n- id: last\n");
  expect(appendEntry("# Nothing yet.\n[]\n", "- id: last")).toBe("# Nothing yet.\n- id: last\n");
  expect(appendEntry("- id: a", "- id: last")).toBe("- id: a\n- id: last\n");
});

test.each([
  ["date: { basis: unknown } # none\nid: a\n", "date: NEW # none\nid: a\n"],
  ["date:\n  basis: unknown\nid: a\n", "date:\n  NEW\nid: a\n"],
])("a value is replaced in %j", (before, after) => {
  expect(replaceValue(before, ["date"], "NEW")).toBe(after);
});

test.each(["a: [", "mentions: text", "other: []"])("%j is not added to", (yaml) => {
  expect(addToList(yaml, ["mentions"], "NEW")).toBeUndefined();
});
