import { expect, test } from "vitest";
import { decode } from "../../../src/domain/decode";
import { gatherNews, hasNews, listMentions, listTold, placesIn } from "../../../src/domain/map/placeNews";
import { type Place, PlaceSchema } from "../../../src/domain/reference/place";
import { type Programme, ProgrammeSchema } from "../../../src/domain/reference/programme";

function makePlace(id: string, facts: object = {}, articles: readonly string[] = []): Place {
  const mentions = articles.map((article) => ({ article, quote: "mots" }));
  const decoded = decode(PlaceSchema, { id, name: id, kind: "site", precision: "area", mentions, ...facts });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

function makeProgramme(id: string, places: readonly string[]): Pick<Programme, "id" | "territory"> {
  const proofs = [{ article: "un", quote: "mots" }];
  const decoded = decode(ProgrammeSchema, {
    id,
    name: { value: id, proofs },
    promise: { value: id, proofs },
    kind: "plan",
    topics: ["industrie"],
    territory: { value: "là", places, proofs },
    mentions: proofs,
  });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

const toul = makePlace("toul", { departement: "54" }, ["pactes", "pactes", "budget"]);
const nancy = makePlace("nancy", { departement: "54" }, ["budget", "salon"]);
const metz = makePlace("metz", { departement: "57" });
const vosges = makePlace("vosges", { departement: "88", kind: "departement" });
const places = [toul, nancy, metz, vosges];
const programmes = [
  makeProgramme("poce", ["toul"]),
  makeProgramme("plan", ["grand-est"]),
  makeProgramme("go", ["nancy", "toul"]),
];

test("an article that names a place twice, or two of the places, is told once", () => {
  expect(gatherNews([toul, nancy], programmes).articles).toEqual(["pactes", "budget", "salon"]);
});

test("a programme is news where its territory is, and of no other place", () => {
  expect(gatherNews([toul], programmes).programmes).toEqual(["poce", "go"]);
  expect(gatherNews([metz], programmes).programmes).toEqual([]);
});

test("a département without news of its own or of any of its places has none", () => {
  expect(hasNews(gatherNews(placesIn("88", places), programmes))).toBe(false);
  expect(hasNews(gatherNews(placesIn("57", places), programmes))).toBe(false);
  expect(hasNews(gatherNews(placesIn("54", places), programmes))).toBe(true);
  expect(placesIn("54", places).map(({ id }) => id)).toEqual(["toul", "nancy"]);
});

test("a département is told by all that lies in it, any other place by itself", () => {
  const meurthe = makePlace("meurthe", { departement: "54", kind: "departement" });
  expect(listTold(meurthe, [...places, meurthe])).toEqual([toul, nancy, meurthe]);
  expect(listTold(toul, places)).toEqual([toul]);
});

test("a passage that names several of the places is told once", () => {
  expect(listMentions([toul, nancy]).map(({ article }) => article)).toEqual(["pactes", "budget", "salon"]);
});
