import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typesetFrench } from "../../src/domain/text/typesetFrench";

const show = (text: string): string =>
  typesetFrench(text)
    .replace(/\u202f/g, "‿")
    .replace(/\u00a0/g, "~");

describe("typesetFrench", () => {
  test.each([
    ["moyenne : qui ; que ? oui !", "moyenne~: qui‿; que‿? oui‿!"],
    ["le « bouquet énergétique » local", "le «‿bouquet énergétique‿» local"],
    ["1 833 millions d’euros", "1‿833~millions d’euros"],
    ["2 364,8 millions et 5 700 apiculteurs", "2‿364,8~millions et 5‿700 apiculteurs"],
    ["le 16 janvier 2020", "le 16~janvier 2020"],
    ["soit – 25,5 % depuis 2015", "soit –~25,5~% depuis 2015"],
    ["10 000 euros, 36 % et 3 ans", "10‿000~euros, 36~% et 3~ans"],
    ["l’adresse https://exemple.fr reste", "l’adresse https://exemple.fr reste"],
    ["en 2019 2020 articles", "en 2019 2020 articles"],
    ["4 antennes", "4 antennes"],
  ])("sets « %s »", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test("only ever changes the kind of a space, so offsets into the text stay valid", () => {
    const pieces = fc.constantFrom(
      " ",
      "\u00a0",
      "1",
      "000",
      "«",
      "»",
      ";",
      "?",
      ":",
      "!",
      "%",
      "–",
      "euros",
      "é",
      "M.",
      "B",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        const set = typesetFrench(text);
        expect(set.length).toBe(text.length);
        expect(set.replace(/[\u202f\u00a0]/g, " ")).toBe(text.replace(/\u00a0/g, " "));
      }),
    );
  });

  test("setting twice is setting once", () => {
    for (const text of ["« 1 000 » : oui ?", "– 25,5 % et 3 000 €"]) {
      expect(typesetFrench(typesetFrench(text))).toBe(typesetFrench(text));
    }
  });
});
