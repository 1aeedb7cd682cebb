import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutForServer } from "../../../src/reader/platform/speech/speechCut";

describe("cutForServer", () => {
  test("leaves a short text whole", () => {
    expect(cutForServer("Une phrase courte, avec une virgule.")).toEqual(["Une phrase courte, avec une virgule."]);
    expect(cutForServer("")).toEqual([]);
  });

  test("cuts where a reader breathes", () => {
    const [first, second] = cutForServer(`${"mot ".repeat(20)}ici, ${"mot ".repeat(20)}fin.`);
    expect(first?.endsWith("ici,")).toBe(true);
    expect(second?.startsWith("mot")).toBe(true);
  });

  test("loses nothing, and no piece is long", () => {
    const words = fc.array(fc.constantFrom("Région", "l’État,", "et;", "un:", "x".repeat(150), "."), { maxLength: 60 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const pieces = cutForServer(text);
        expect(pieces.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(121);
      }),
    );
  });
});
