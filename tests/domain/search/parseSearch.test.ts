import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeFilters } from "../../../src/domain/search/query/filterWords";
import { parseSearch } from "../../../src/domain/search/query/parseSearch";
import { NO_FILTERS, type SearchFilters } from "../../../src/domain/search/query/searchRequest";
import { processorTime } from "../../support/processorTime";
import { rounds } from "../../support/rounds";

const words = (text: string) => parseSearch(text).words.map(({ term }) => term);

describe("words", () => {
  test.each([
    ["les ruches de la région", ["ruch", "region"]],
    ["ruche ruches RUCHES", ["ruch"]],
    ["le", ["le"]],
    ["qui est-ce", ["est"]],
    ["ruches -abeilles", ["ruch"]],
    ["appel à « manifestation d’intérêt »", ["appel", "manifest", "interet"]],
    ["Attention : danger", ["attent", "dang"]],
    ["", []],
    ['  -  : " ', []],
  ])("words of « %s » are %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("the last one is the one that the text ends with", () => {
    const last = (text: string) =>
      parseSearch(text)
        .words.filter(({ isLast }) => isLast)
        .map(({ folded }) => folded);
    expect(last("plan bioé")).toEqual(["bioe"]);
    expect(last("plan bioé ")).toEqual([]);
    expect(last("plan -bioé")).toEqual([]);
  });

  test("stand where they were typed, beside filters as well", () => {
    const text = "thème:industrie l’acier";
    const [word] = parseSearch(text).words;
    expect(text.slice(word?.start, word?.end)).toBe("acier");
  });
});

test("quotes make a phrase, closed or not", () => {
  expect(parseSearch('"plan d’action" région').phrases).toEqual([{ terms: ["plan", "action"], isOpen: false }]);
  expect(parseSearch("«grand est»").phrases).toEqual([{ terms: ["grand", "est"], isOpen: false }]);
  expect(parseSearch('le "grand e').phrases).toEqual([{ terms: ["grand", "e"], isOpen: true }]);
  expect(parseSearch('"ruches"').phrases).toEqual([]);
});

test("a hyphen before a word means without it, inside a word nothing", () => {
  expect(parseSearch("industrie -acier").without).toEqual(["aci"]);
  expect(parseSearch("saint-avold").without).toEqual([]);
  expect(words("saint-avold")).toEqual(["saint", "avold"]);
});

describe("filters", () => {
  test.each<[string, Partial<SearchFilters>]>([
    ["thème:industrie", { topics: ["industrie"] }],
    ["theme:Industrie theme:numérique", { topics: ["industrie", "numerique"] }],
    ['programme:"Be EST export"', { programmes: ["be-est-export"] }],
    ["ville : Saint-Avold", { places: ["saint-avold"] }],
    ["département:57", { departements: ["57"] }],
    ['étiquette:"À lire"', { tags: ["À lire"] }],
    ["favori:oui lu:non notes:oui", { favourites: true, unread: true, withNotes: true }],
    ["depuis:2019 jusque:15/06/2020", { from: "2019", to: "2020-06-15" }],
  ])("%s", (text, expected) => {
    expect(parseSearch(text)).toMatchObject({ filters: { ...NO_FILTERS, ...expected }, words: [] });
  });

  test("what is no filter is a word", () => {
    expect(parseSearch("favori:peutetre depuis:toujours").filters).toEqual(NO_FILTERS);
    expect(words("prix:gratuit")).toEqual(["prix", "gratuit"]);
  });

  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
  const ids = fc.uniqueArray(id, { maxLength: 3 });
  const tag = fc.stringMatching(/^[a-zéèA-Z0-9][a-zéè A-Z0-9/]{0,12}$/).map((name) => name.trim());
  const day = fc.constantFrom("2019", "2019-06", "2020-02-29");
  const filters = fc.record(
    {
      topics: ids,
      programmes: ids,
      places: ids,
      departements: ids,
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      favourites: fc.boolean(),
      unread: fc.boolean(),
      withNotes: fc.boolean(),
      from: day,
      to: day,
    },
    { requiredKeys: ["topics", "programmes", "places", "departements", "tags", "favourites", "unread", "withNotes"] },
  );

  test("read back as they were written, whatever words are beside them", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom("", "ruches ", "“grand est” "), (some, before) => {
        expect(parseSearch(`${before}${writeFilters(some)}`).filters).toEqual(some);
      }),
    );
  });
});

test("any text is a search, at once", () => {
  const piece = fc.constantFrom(
    '"',
    "«",
    "»",
    "-",
    ":",
    "thème:",
    "a",
    " ",
    "\n",
    "’",
    "800 000",
    "&",
    ".",
    "\u0000",
    "\ud800",
    "💶",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece, { maxLength: 400 }).map((some) => some.join("")),
      ),
      (text) => {
        const { words: found } = parseSearch(text);
        for (const { start, end, term } of found) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe("");
        }
      },
    ),
    { numRuns: rounds(300) },
  );
});

test.each(['"'.repeat(100_000), "-a".repeat(50_000), "a:".repeat(50_000), "1 ".repeat(50_000), "l’".repeat(50_000)])(
  "a text that is made to hold it up does not (%#)",
  (text) => {
    expect(processorTime(() => parseSearch(text))).toBeLessThan(200);
  },
);
