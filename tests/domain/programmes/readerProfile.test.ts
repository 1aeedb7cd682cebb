import { expect, test } from "vitest";
import type { PlaceId } from "../../../src/domain/ids";
import { listReach } from "../../../src/domain/programmes/listReach";
import { toProgrammeCard } from "../../../src/domain/programmes/programmeCard";
import { decideFit, type Fit, type ReaderProfile } from "../../../src/domain/programmes/readerProfile";
import type { Place } from "../../../src/domain/reference/place";
import { makePlace, makeProgramme, PROOFS } from "../../support/makeReference";

const places: ReadonlyMap<PlaceId, Place> = new Map(
  [
    makePlace("grand-est", { kind: "region" }),
    makePlace("moselle", { kind: "departement", departement: "57" }),
    makePlace("florange", { departement: "57" }),
    makePlace("nancy", { departement: "54" }),
    makePlace("vallee", { kind: "natural", near: ["florange", "nancy"] }),
    makePlace("las-vegas", { kind: "outside" }),
  ].map((place) => [place.id, place]),
);

function fitOf(fields: { audiences?: readonly string[]; places?: readonly string[] }, profile: ReaderProfile): Fit {
  const programme = makeProgramme("plan-eau", {
    audiences: fields.audiences?.map((value) => ({ value, proofs: PROOFS })),
    territory: fields.places && { value: "Là", places: fields.places, proofs: PROOFS },
  });
  const card = toProgrammeCard(programme);
  return decideFit(card, listReach(card, places), profile);
}

test.for<[readonly string[] | undefined, Fit]>([
  [["craftspeople"], "own"],
  [["farmers"], "elsewhere"],
  [["farmers", "craftspeople"], "own"],
  [["businesses"], "wider"],
  [["public"], "wider"],
  [["start-ups"], "elsewhere"],
  [undefined, "unsaid"],
])("for a craftsman, a programme for %j: %s", ([audiences, expected]) => {
  expect(fitOf({ ...(audiences && { audiences }) }, { audience: "craftspeople" })).toBe(expected);
});

test("what is for craftsmen is not for all businesses", () => {
  expect(fitOf({ audiences: ["craftspeople"] }, { audience: "businesses" })).toBe("elsewhere");
});

test.for<[readonly string[] | undefined, Fit]>([
  [["moselle"], "own"],
  [["florange"], "own"],
  [["nancy"], "elsewhere"],
  [["nancy", "florange"], "own"],
  [["vallee"], "own"],
  [["grand-est"], "own"],
  [["grand-est", "nancy"], "own"],
  [["las-vegas"], "own"],
  [["las-vegas", "nancy"], "elsewhere"],
  [["gone-from-this-edition"], "own"],
  [undefined, "own"],
])("in Moselle, a programme for %j: %s", ([named, expected]) => {
  expect(fitOf({ ...(named && { places: named }) }, { departement: "57" })).toBe(expected);
});

test("both have to fit, and an empty profile shuts nobody out", () => {
  const fields = { audiences: ["craftspeople"], places: ["nancy"] };
  expect(fitOf(fields, { audience: "craftspeople", departement: "57" })).toBe("elsewhere");
  expect(fitOf(fields, { audience: "craftspeople", departement: "54" })).toBe("own");
  expect(fitOf(fields, {})).toBe("own");
});
