import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { type Block, BodySchema } from "../../../../src/domain/article/body";
import { cutSections, isLong } from "../../../../src/reader/features/article/long/cutSections";

/** `h` a heading, anything else a paragraph. */
function blocks(kinds: readonly string[]): readonly Block[] {
  const children = kinds.map((kind, index) => ({
    type: kind === "h" ? "heading" : "paragraph",
    ...(kind === "h" && { depth: 2 }),
    data: { id: `b${index}` },
    children: [],
  }));
  return v.parse(BodySchema, { type: "root", children }).children;
}

test("a short article is drawn at once", () => {
  const short = blocks(Array.from({ length: 149 }, () => "p"));
  expect(isLong(short)).toBe(false);
  expect(cutSections(short)).toEqual({ near: short, far: [] });
});

test("a long one is cut into sections that are its blocks, none too long, and none that ends with a heading", () => {
  const kinds = fc.array(fc.constantFrom("p", "p", "p", "h"), { minLength: 150, maxLength: 400 });
  fc.assert(
    fc.property(kinds, (list) => {
      const all = blocks(list);
      const { near, far } = cutSections(all);
      expect([...near, ...far.flat()]).toEqual(all);
      for (const section of [near, ...far].slice(0, -1)) expect(section.at(-1)?.type).not.toBe("heading");
      for (const section of far) {
        expect(section.length).toBeGreaterThan(0);
        const bare = section.findLastIndex((block) => block.type !== "heading") + 1;
        if (section !== far.at(-1)) expect(bare).toBe(section.length);
      }
      expect(near.length).toBeLessThan(60);
    }),
  );
});
