import fc from "fast-check";
import { expect, test } from "vitest";
import { MINE } from "../../../src/domain/programmes/findProgrammes";
import {
  clearFilters,
  countFilters,
  emptyQuery,
  FILTER_NAMES,
  PROGRAMME_SORTS,
  type ProgrammeQuery,
  readProgrammeQuery,
  toggleFilter,
  writeProgrammeQuery,
} from "../../../src/domain/programmes/programmeQuery";
import { AudienceSchema, ProgrammeKindSchema } from "../../../src/domain/reference/programme";

/** No word that addresses use for a value: each has a digit. */
const id = fc.stringMatching(/^[0-9][a-z0-9]{0,5}(-[a-z0-9]{1,6}){0,2}$/);
const values = fc.uniqueArray(id, { maxLength: 5 });
const namedValues = (named: readonly string[]) =>
  fc.uniqueArray(fc.oneof(id, fc.constantFrom(...named, "constructor")), { maxLength: 5 });
const query: fc.Arbitrary<ProgrammeQuery> = fc.record({
  filters: fc.record({
    mine: namedValues(MINE),
    audience: namedValues(AudienceSchema.options),
    topic: values,
    territory: values,
    kind: namedValues(ProgrammeKindSchema.options),
    state: namedValues(["maybe-open", "over"]),
  }),
  sort: fc.constantFrom(...PROGRAMME_SORTS),
  ignoresProfile: fc.boolean(),
});

function readAddress(written: string): ProgrammeQuery {
  return readProgrammeQuery(Object.fromEntries(new URLSearchParams(written)));
}

test("what is written into an address is read from it again", () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(readAddress(writeProgrammeQuery(asked))).toEqual(asked);
    }),
  );
});

test("an address says what somebody would recognise in it", () => {
  const asked = toggleFilter(toggleFilter(emptyQuery, "audience", "farmers"), "audience", "beekeepers");
  const all = { ...toggleFilter(asked, "territory", "moselle"), sort: "amount", ignoresProfile: true } as const;
  expect(writeProgrammeQuery(all)).toBe("public=agriculteurs,apiculteurs&territoire=moselle&tri=montant&profil=non");
  expect(writeProgrammeQuery(emptyQuery)).toBe("");
});

test("an address of an earlier build, with English values, reads as the French one does", () => {
  const earlier = "miens=follow-up&public=craftspeople&type=call&etat=maybe-open&tri=amount";
  const today = "miens=suivis&public=artisans&type=appel&etat=peut-etre-ouvert&tri=montant";
  expect(readAddress(earlier)).toEqual(readAddress(today));
  expect(writeProgrammeQuery(readAddress(earlier))).toBe(today);
  expect(readAddress("public=craftspeople,artisans").filters.audience).toEqual(["craftspeople"]);
});

test("nonsense in an address asks for nothing, whatever it is", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("public", "tri", "type", "x"), fc.string()), (address) => {
      const { filters, sort } = readProgrammeQuery(address);
      for (const name of FILTER_NAMES) expect(filters[name].every((value) => /^[a-z0-9-]+$/.test(value))).toBe(true);
      expect(PROGRAMME_SORTS).toContain(sort);
    }),
  );
  expect(readAddress("public=%3Cscript%3E,,farmers,farmers&tri=toString&profil=oui")).toEqual(
    toggleFilter(emptyQuery, "audience", "farmers"),
  );
  expect(countFilters(readAddress(`type=${Array.from({ length: 999 }, (_, number) => `t${number}`)}`))).toBe(50);
});

test("choosing a value twice is not choosing it; clearing keeps the order and the profile's part", () => {
  const once = toggleFilter({ ...emptyQuery, sort: "amount", ignoresProfile: true }, "kind", "plan");
  expect(countFilters(once)).toBe(1);
  expect(countFilters(toggleFilter(once, "kind", "plan"))).toBe(0);
  expect(clearFilters(once)).toEqual({ ...emptyQuery, sort: "amount", ignoresProfile: true });
});
