import { describe, expect, test } from "vitest";
import { listTextBlocks, type TextBlock } from "../../../src/domain/article/blocks";
import { decode } from "../../../src/domain/decode";
import { type GlossaryEntry, GlossaryEntrySchema } from "../../../src/domain/reference/glossary";
import { findGlossaryTerms } from "../../../src/domain/terms/findGlossaryTerms";
import { publishedEdition } from "../../support/publishedEdition";

function makeEntry(acronym: string, aliases: readonly string[] = []): GlossaryEntry {
  const decoded = decode(GlossaryEntrySchema, { acronym, aliases, meaning: acronym, spelledOutBy: "editor" });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

const blocks = (...texts: string[]) => texts.map((text, index) => ({ id: `b-${index}`, text }) as TextBlock);
const wordsOf = (text: readonly TextBlock[], glossary: readonly GlossaryEntry[]) =>
  findGlossaryTerms(text, glossary).map(({ block, start, end }) =>
    text.find(({ id }) => id === block)?.text.slice(start, end),
  );

describe("the first use of an acronym", () => {
  test("is found once, wherever it is used again", () => {
    const text = blocks("Le SRDEII et l’IA.", "L’IA et le SRDEII.");
    expect(findGlossaryTerms(text, [makeEntry("IA"), makeEntry("SRDEII")])).toMatchObject([
      { block: "b-0", start: 3, end: 9 },
      { block: "b-0", start: 15, end: 17 },
    ]);
  });

  test("is a word of its own, in its own letters", () => {
    const text = blocks("Le SIAM, un ami, les ETIs, l’AMIS : l’AMI (IA) et 4.0");
    expect(wordsOf(text, [makeEntry("IA"), makeEntry("AMI"), makeEntry("ETI")])).toEqual(["AMI", "IA"]);
  });

  test("is the longer of two that begin together", () => {
    expect(wordsOf(blocks("Le salon 360 Grand Est"), [makeEntry("360"), makeEntry("360 Grand Est")])).toEqual([
      "360 Grand Est",
    ]);
  });

  test("may be in any of its spellings, and have any signs in it", () => {
    const glossary = [makeEntry("R&D"), makeEntry("4.0"), makeEntry("POCE", ["P.O.C.E."]), makeEntry("E-5G")];
    expect(wordsOf(blocks("Un P.O.C.E. de R&D 4.0, et non 450, en E-5G."), glossary)).toEqual([
      "P.O.C.E.",
      "R&D",
      "4.0",
      "E-5G",
    ]);
  });

  test("inside a passage that is taken is passed over for the next", () => {
    const text = blocks("L’AMI « Industrie du Futur », un AMI.");
    const taken = [{ block: text[0]?.id, start: 2, end: 27 }] as Parameters<typeof findGlossaryTerms>[2];
    expect(findGlossaryTerms(text, [makeEntry("AMI")], taken)).toMatchObject([{ start: 33, end: 36 }]);
  });

  test("is not looked for without a glossary", () => {
    expect(findGlossaryTerms(blocks("Le SRDEII"), [])).toEqual([]);
  });
});

test("every article of the corpus has the acronyms that the press found in it, unless only its title has", async () => {
  const { articles, glossary } = await publishedEdition();
  for (const { id, title, body } of articles) {
    const found = findGlossaryTerms(listTextBlocks(body), glossary).map(({ entry }) => entry.acronym);
    const inTitle = findGlossaryTerms(blocks(title), glossary).map(({ entry }) => entry.acronym);
    const wanted = glossary.filter((entry) => entry.articles.includes(id)).map(({ acronym }) => acronym);
    expect(new Set([...found, ...inTitle]), id).toEqual(new Set(wanted));
  }
});
