import { expect, test } from "vitest";
import { listTextBlocks } from "../../../src/domain/article/blocks";
import { layCharts } from "../../../src/domain/chart/decideChart";
import { publishedEdition } from "../../support/publishedEdition";

const { articles } = await publishedEdition();

/** By its id, the text of the block that a figure is drawn below. */
function findPlaces(id: string): ReadonlyMap<string, string> {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(id);
  const textOf = new Map<string, string>();
  for (const block of article.body.children) {
    const texts = listTextBlocks({ type: "root", children: [block] }).map(({ text }) => text);
    textOf.set(block.data.id, texts.join("\n"));
  }
  return new Map(
    [...layCharts(article)].flatMap(([block, figures]) =>
      figures.map((figure) => [figure.id, textOf.get(block) ?? ""] as const),
    ),
  );
}

test("every drawn figure of the corpus has a place, below words that it comes from", () => {
  for (const article of articles) {
    const wanted = article.figures.filter(({ chart }) => chart !== undefined);
    const places = findPlaces(article.id);
    expect([...places.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
    for (const { id, values } of wanted) {
      const text = places.get(id)?.replace(/\s/g, " ") ?? "";
      expect(
        values.some(({ quote }) => text.includes(quote.replace(/\s/g, " "))),
        id,
      ).toBe(true);
    }
  }
});

test("a drawing of numbers from several paragraphs comes below the last of them", () => {
  const places = findPlaces("dynamiser-attractivite-economique");
  expect(places.get("aide-apicole")).toContain("34 847 euros");
});

test("a drawing of numbers in a list comes below the list, which is not broken up", () => {
  const item = (id: string, quote: string) =>
    ({
      type: "listItem",
      data: { id },
      children: [{ type: "paragraph", data: { id: `p-${id}` }, children: [{ type: "text", value: quote }] }],
    }) as const;
  const value = (quote: string, block: string) => ({ value: 1, unit: "lieu", quote, block });
  const article = {
    body: {
      type: "root",
      children: [
        { type: "paragraph", data: { id: "p" }, children: [] },
        {
          type: "list",
          data: { id: "l" },
          ordered: false,
          start: null,
          spread: false,
          children: [item("a", "un"), item("b", "deux")],
        },
        { type: "paragraph", data: { id: "q" }, children: [] },
      ],
    },
    figures: [
      {
        id: "f",
        label: "F",
        kind: "comparison",
        chart: "bars",
        parts: "all",
        counted: [],
        notes: [],
        values: [value("un", "p-a"), value("deux", "p-b")],
      },
    ],
  } as unknown as Parameters<typeof layCharts>[0];
  expect([...layCharts(article).keys()]).toEqual(["l"]);
});
