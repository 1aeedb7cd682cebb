import { expect, test } from "vitest";
import type { PlaceId } from "../../../src/domain/ids";
import { listReach } from "../../../src/domain/programmes/listReach";
import { toProgrammeCard } from "../../../src/domain/programmes/programmeCard";
import { fitsProfile, type ReaderProfile } from "../../../src/domain/programmes/readerProfile";
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

function fits(fields: { audiences?: readonly string[]; places?: readonly string[] }, profile: ReaderProfile): boolean {
  const programme = makeProgramme("plan-eau", {
    audiences: fields.audiences?.map((value) => ({ value, proofs: PROOFS })),
    territory: fields.places && { value: "Là", places: fields.places, proofs: PROOFS },
  });
  const card = toProgrammeCard(programme);
  return fitsProfile(card, listReach(card, places), profile);
}

test.for<[readonly string[] | undefined, boolean]>([
  [["craftspeople"], true],
  [["farmers"], false],
  [["farmers", "craftspeople"], true],
  [["businesses"], true],
  [["public"], true],
  [["start-ups"], false],
  [undefined, true],
])("for a craftsman, a programme for %j: %s", ([audiences, expected]) => {
  expect(fits({ ...(audiences && { audiences }) }, { audience: "craftspeople" })).toBe(expected);
});

test("what is for craftsmen is not for all businesses", () => {
  expect(fits({ audiences: ["craftspeople"] }, { audience: "businesses" })).toBe(false);
});

test.for<[readonly string[] | undefined, boolean]>([
  [["moselle"], true],
  [["florange"], true],
  [["nancy"], false],
  [["nancy", "florange"], true],
  [["vallee"], true],
  [["grand-est"], true],
  [["grand-est", "nancy"], true],
  [["las-vegas"], true],
  [["las-vegas", "nancy"], false],
  [["gone-from-this-edition"], true],
  [undefined, true],
])("in Moselle, a programme for %j: %s", ([named, expected]) => {
  expect(fits({ ...(named && { places: named }) }, { departement: "57" })).toBe(expected);
});

test("both have to fit, and an empty profile shuts nobody out", () => {
  const fields = { audiences: ["craftspeople"], places: ["nancy"] };
  expect(fits(fields, { audience: "craftspeople", departement: "57" })).toBe(false);
  expect(fits(fields, { audience: "craftspeople", departement: "54" })).toBe(true);
  expect(fits(fields, {})).toBe(true);
});
