import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { splitSentences } from "../../../src/domain/speak/splitSentences";

const cut = (text: string): readonly string[] =>
  splitSentences(text, "fr").map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ["Une phrase. Une autre !", ["Une phrase.", "Une autre !"]],
    [
      "M. Rottner et Mme. Mérabet sont venus. Ils sont repartis.",
      ["M. Rottner et Mme. Mérabet sont venus.", "Ils sont repartis."],
    ],
    ["L’interview de J. Rottner et de J.-P. Kis.", ["L’interview de J. Rottner et de J.-P. Kis."]],
    ["(fertilisants, etc.). Il leur faudra changer.", ["(fertilisants, etc.).", "Il leur faudra changer."]],
    ["Des dîners, etc. La suite.", ["Des dîners, etc.", "La suite."]],
    ["Des dîners, etc. ont baissé.", ["Des dîners, etc. ont baissé."]],
    ["Selon l’art. 5 et l’art. L du code.", ["Selon l’art. 5 et l’art. L du code."]],
    ["Le salon Be 4.0 ouvre. La 8ème édition aussi.", ["Le salon Be 4.0 ouvre.", "La 8ème édition aussi."]],
    ["simplifier, attirer. 2ème région industrielle.", ["simplifier, attirer.", "2ème région industrielle."]],
    ["« Innovons ! » a-t-il dit. Puis rien.", ["« Innovons ! » a-t-il dit.", "Puis rien."]],
    ["  Des blancs autour.  ", ["Des blancs autour."]],
    ["Sans point à la fin", ["Sans point à la fin"]],
    ["", []],
    [" \n ", []],
  ])("cuts « %s »", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test.each([true, false])("puts every word into exactly one sentence, with the segmenter: %s", (hasSegmenter) => {
    if (!hasSegmenter) vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    const pieces = fc.constantFrom(" ", "Un", "mot", ".", "!", "»", "M.", "etc.", "5", "2ème", "\n", "…", ")", "« ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const sentence of cut(text)) expect(sentence).toBe(sentence.trim());
      }),
    );
  });

  test("cuts without the segmenter of newer browsers", () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    expect(cut("« Oui ! » dit M. Rottner. Et après ? Rien. 2ème.")).toEqual([
      "« Oui ! » dit M. Rottner.",
      "Et après ?",
      "Rien.",
      "2ème.",
    ]);
  });
});
