import { expect, test } from "vitest";
import { matchesQuery } from "../../../../src/reader/features/settings/matchesQuery";

const text = "Langue de l’application. Français, Größe, œil";

test.each(["", "  ", "langue", "LANGUE", "francais", "l'app", "grosse", "oeil", "appl lang", "tion"])(
  "« %s » finds it",
  (query) => {
    expect(matchesQuery(text, query)).toBe(true);
  },
);

test.each(["langues", "langue xyz", "." + "?"])("« %s » does not", (query) => {
  expect(matchesQuery(text, query)).toBe(false);
});
