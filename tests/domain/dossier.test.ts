import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  addArticle,
  addProgrammes,
  decodeDossier,
  emptyDossier,
  hasProgramme,
  MAX_DOSSIER_ARTICLES,
  moveArticle,
  readDossierAddress,
  removeArticle,
  removeProgramme,
} from "../../src/domain/device/dossier";
import { writeDossierAddress } from "../../src/domain/device/writeDossierAddress";
import { ProgrammeIdSchema } from "../../src/domain/ids";

const dossierOf = (...articles: readonly string[]) => decodeDossier({ articles });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { maxLength: MAX_DOSSIER_ARTICLES });
const many = Array.from({ length: MAX_DOSSIER_ARTICLES + 2 }, (_, index) => `article-${index}`);

describe("what a device kept", () => {
  test.each([
    ["nothing", undefined, emptyDossier],
    ["something else", 12, emptyDossier],
    ["words without a list", { title: "Le miel" }, { ...emptyDossier, title: "Le miel" }],
    ["a list with a stranger in it", { articles: ["ruches", 7, "Pas un nom"] }, dossierOf("ruches")],
    [
      "words that are none",
      { articles: ["ruches"], title: 3, introduction: "Voici." },
      { ...dossierOf("ruches"), introduction: "Voici." },
    ],
    ["an article twice", { articles: ["ruches", "miel", "ruches"] }, dossierOf("ruches", "miel")],
  ])("%s is read as far as it can be", (_, stored, expected) => {
    expect(decodeDossier(stored)).toEqual(expected);
  });
});

describe("the programmes of a dossier", () => {
  const name = (id: string) => v.parse(ProgrammeIdSchema, id);
  const cited = { ...dossierOf("ruches"), hasProgrammes: true };

  test("are those that its articles mention, where these are wanted, without the ones left out", () => {
    expect(hasProgramme(cited, name("filiere-apicole"), true)).toBe(true);
    expect(hasProgramme(cited, name("filiere-apicole"), false)).toBe(false);
    expect(hasProgramme({ ...cited, hasProgrammes: false }, name("filiere-apicole"), true)).toBe(false);
    expect(hasProgramme(removeProgramme(cited, name("filiere-apicole")), name("filiere-apicole"), true)).toBe(false);
  });

  test("one that is chosen is in it whatever the articles mention, once, and through a reload", () => {
    const chosen = addProgrammes(removeProgramme(cited, name("feder")), [name("feder"), name("feder")]);
    expect(chosen).toMatchObject({ programmes: ["feder"], leftOut: [] });
    expect(hasProgramme(chosen, name("feder"), false)).toBe(true);
    expect(decodeDossier(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    expect(removeProgramme(chosen, name("feder"))).toMatchObject({ programmes: [], leftOut: ["feder"] });
  });
});

describe("an address", () => {
  test("says a list and is read as the same list", () => {
    fc.assert(
      fc.property(ids, (names) => {
        const { articles } = decodeDossier({ articles: names });
        expect(readDossierAddress(writeDossierAddress(articles))).toEqual({ articles, unread: 0 });
      }),
    );
  });

  test("tells how many of its names can be nobody's", () => {
    expect(readDossierAddress("ruches,PAS UN NOM,,miel,../x")).toEqual({
      ...readDossierAddress("ruches,miel"),
      unread: 2,
    });
  });

  test("holds no more than a dossier does, and says so", () => {
    const { articles, unread } = readDossierAddress(many.join(","));
    expect(articles).toHaveLength(MAX_DOSSIER_ARTICLES);
    expect(unread).toBe(2);
  });

  test("an address of a full dossier with the longest names passes every host", () => {
    const longest = Array.from({ length: MAX_DOSSIER_ARTICLES }, (_, index) => String(index).padStart(100, "a"));
    expect(writeDossierAddress(readDossierAddress(longest.join(",")).articles).length).toBeLessThan(8000);
  });
});

describe("an article", () => {
  const [ruches, miel, abeille] = ["ruches", "miel", "abeille"].flatMap((name) => readDossierAddress(name).articles);
  if (!ruches || !miel || !abeille) throw new Error("These are names.");

  test("is added at the end, once, and only while there is room", () => {
    const dossier = addArticle(dossierOf("ruches"), miel);
    expect(dossier.articles).toEqual(["ruches", "miel"]);
    expect(addArticle(dossier, miel)).toBe(dossier);
    const full = dossierOf(...many);
    expect(addArticle(full, miel)).toBe(full);
  });

  test("comes back to where it was taken from", () => {
    const dossier = dossierOf("ruches", "miel", "abeille");
    expect(addArticle(removeArticle(dossier, miel), miel, 1)).toEqual(dossier);
  });

  test("is moved, past the ends not at all, and no other changes its order", () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: -3, max: 60 }), (names, which, position) => {
        const dossier = decodeDossier({ articles: names });
        const id = dossier.articles[which % Math.max(1, names.length)];
        if (!id) return;
        const moved = moveArticle(dossier, id, position).articles;
        expect(moved.indexOf(id)).toBe(Math.min(names.length - 1, Math.max(0, position)));
        expect(moved.filter((other) => other !== id)).toEqual(names.filter((other) => other !== id));
      }),
    );
  });

  test("an article that is not there is not moved in", () => {
    const dossier = dossierOf("ruches", "miel");
    expect(moveArticle(dossier, abeille, 0)).toBe(dossier);
  });
});
