import fc from "fast-check";
import { expect, test } from "vitest";
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

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const values = fc.uniqueArray(slug, { maxLength: 5 });
const query: fc.Arbitrary<ProgrammeQuery> = fc.record({
  filters: fc.record({
    mine: values,
    audience: values,
    topic: values,
    territory: values,
    kind: values,
    state: values,
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
  expect(writeProgrammeQuery(all)).toBe("public=farmers,beekeepers&territoire=moselle&tri=amount&profil=non");
  expect(writeProgrammeQuery(emptyQuery)).toBe("");
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
