import { expect, test } from "vitest";
import { decideLanguage, loadMessages } from "../../../src/reader/i18n/languages";

test("the reader's choice wins over the phone's", () => {
  expect(decideLanguage("de", ["fr-FR", "en-GB"])).toBe("de");
  expect(decideLanguage("fr", ["de-DE"])).toBe("fr");
});

test.each([
  [["de-CH", "fr-CH"], "de"],
  [["lb-LU", "de-LU", "fr-LU"], "de"],
  [["EN-us"], "en"],
  [["nl-BE", "fr-BE"], "fr"],
  [["es-ES"], "fr"],
  [[], "fr"],
])("a phone that speaks %j is answered in %s", (phone, language) => {
  expect(decideLanguage("auto", phone)).toBe(language);
});

test.each(["fr", "de", "en"] as const)(
  "the messages in %s know their language and are the same each time",
  async (language) => {
    const messages = await loadMessages(language);
    expect(messages.language).toBe(language);
    expect(await loadMessages(language)).toBe(messages);
  },
);
