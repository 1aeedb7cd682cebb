import fc from "fast-check";
import type { PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { writeSimpleParagraph } from "../../../src/publisher/import/html/writeSimpleParagraph";
import { rounds } from "../../support/rounds";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("mot", "Le pont", "12", " ", "é") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ..."!|?|.|,|:|;|« a »|’|'|\"|(|)|12.|3)|-|+|=|#|—|e\u0301|𝐀|😀|€|\u00a0|$|%|/".split("|"),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ..."*|_|`|~|~~|<|>|&|&amp;|[|]|\\|||\n|\t|[x] |^|[^1]|www.a.fr|https://a.fr|a@b.fr".split("|"),
      "|",
    ),
  },
);
const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));
const text = words.map((value): PhrasingContent => ({ type: "text", value }));
const url = fc.constantFrom(
  "https://a.fr/b_c*d?e=f&g#h",
  "https://a.fr/b_c-d/?e=f#h",
  "https://a.fr/(b)",
  "http://a.fr/<b",
  "mailto:a",
);
const marked = fc.tuple(fc.constantFrom("strong" as const, "emphasis" as const), text);
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: marked.map(([type, child]) => ({ type, children: [child] })) },
  fc.tuple(text, url).map(([child, address]) => ({ type: "link" as const, url: address, children: [child] })),
);
/** As an import leaves them: texts that stand beside each other are one, and no line begins or ends with a space. */
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .filter((nodes) => nodes.every(({ type }, index) => type !== "text" || nodes[index - 1]?.type !== "text"));

test("what is written of a simple paragraph is read as just that", () => {
  let simple = 0;
  fc.assert(
    fc.property(paragraph, (children) => {
      const written = writeSimpleParagraph({ type: "paragraph", children });
      if (written === undefined) return;
      simple++;
      // A text before and after it: nothing of it may reach further.
      const { children: blocks } = parser.parse(`p\n\n${written}\n\np`);
      expect(blocks.map(bare)).toEqual([bare(P), bare({ type: "paragraph", children }), bare(P)]);
    }),
    { numRuns: rounds(2000) },
  );
  expect(simple).toBeGreaterThan(20);
});

test.each<readonly [string, readonly PhrasingContent[]]>([
  ["Le **pont** ouvre", [T("Le "), { type: "strong", children: [T("pont")] }, T(" ouvre")]],
  ["**Tarif :** 5 euros", [{ type: "strong", children: [T("Tarif :")] }, T(" 5 euros")]],
  ["l’_Est_, [ici](https://a.fr/b)", [T("l’"), { type: "emphasis", children: [T("Est")] }, T(", "), L("ici")]],
])("%s needs no other writer", (written, children) => {
  expect(writeSimpleParagraph({ type: "paragraph", children: [...children] })).toBe(written);
});

test.each<readonly [string, RootContent]>([
  ["a heading", { type: "heading", depth: 2, children: [T("Titre")] }],
  ["a line break", { type: "paragraph", children: [T("Un"), { type: "break" }, T("deux")] }],
  [
    "bold within a word that ends with a sign",
    { type: "paragraph", children: [{ type: "strong", children: [T("« a »")] }, T("s")] },
  ],
  ["a link that may be a footnote's mark", { type: "paragraph", children: [T("Un"), L("^1")] }],
  ["a table's sign", { type: "paragraph", children: [T("Un | "), L("deux")] }],
  ["what would be struck out", { type: "paragraph", children: [T("~Un~ "), L("deux")] }],
  ["an address with a sign that ends it", { type: "paragraph", children: [{ ...L("ici"), url: "https://a.fr/(b" }] }],
  ["an address that names a sign", { type: "paragraph", children: [{ ...L("ici"), url: "https://a.fr/?a&copy" }] }],
  ["a link's title", { type: "paragraph", children: [{ ...L("ici"), title: "Titre" }] }],
  ["a sign before a link that would make a picture of it", { type: "paragraph", children: [T("Oh !"), L("ici")] }],
])("%s does", (_, block) => {
  expect(writeSimpleParagraph(block)).toBeUndefined();
});

function T(value: string) {
  return { type: "text" as const, value };
}

function L(value: string) {
  return { type: "link" as const, url: "https://a.fr/b", children: [T(value)] };
}

const P: RootContent = { type: "paragraph", children: [T("p")] };

/** Without places and what is empty. */
function bare(node: RootContent): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === "position" || value === null ? undefined : value)));
}
