import { beforeEach, describe, expect, test } from "vitest";
import { decode } from "../../../src/domain/decode";
import { ManifestSchema } from "../../../src/domain/edition/edition";
import { checkForEdition } from "../../../src/reader/edition/lazy/checkForEdition";
import { readInstalled, swapEdition, watchGlossary, watchPlaces, watchProgrammes } from "../../../src/reader/storage";
import { answerOf, firstOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import {
  type EditionFiles,
  makeArticles,
  type PackedPart,
  packAbout,
  packArticles,
  publish,
} from "../../support/makeEdition";
import { makeGlossaryEntry, makePlace, makeProgramme, packReference } from "../../support/makeReference";
import { breakingOff, EDITION_URL, serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

async function publishWith(...reference: readonly PackedPart[]): Promise<EditionFiles> {
  return publish([await packAbout(), await packArticles(makeArticles(2)), ...reference]);
}

async function lists() {
  const [programmes, places, glossary] = [watchProgrammes(), watchPlaces(), watchGlossary()];
  return {
    programmes: (await firstOf(programmes))?.map(({ id }) => String(id)),
    places: (await firstOf(places))?.map(({ id }) => String(id)),
    glossary: (await firstOf(glossary))?.map(({ acronym }) => acronym),
  };
}

const first = ["plan-eau", "plan-air"].map((id) => makeProgramme(id));

describe("what articles are looked up in", () => {
  test("comes to the phone with the edition, from as many parts as there are", async () => {
    const files = await publishWith(
      await packReference("programmes", first),
      await packReference("glossary", [makeGlossaryEntry("PE")]),
      await packReference("programmes", [makeProgramme("plan-terre")]),
      await packReference("places", [makePlace("toul")]),
    );
    expect(await installFrom(serveEdition(files))).toMatchObject({ outcome: "installed" });
    expect(await lists()).toEqual({
      programmes: ["plan-eau", "plan-air", "plan-terre"],
      places: ["toul"],
      glossary: ["PE"],
    });
  });

  test("is not needed for an edition", async () => {
    expect(await installFrom(serveEdition(await publishWith()))).toMatchObject({ outcome: "installed" });
    expect(await lists()).toEqual({ programmes: [], places: [], glossary: [] });
  });

  test("costs an update only what changed of it", async () => {
    const places = await packReference("places", [makePlace("toul")]);
    await installFrom(serveEdition(await publishWith(await packReference("programmes", first), places)));
    const corrected = [makeProgramme("plan-eau", { kind: "fund" }), makeProgramme("plan-air")];
    const server = serveEdition(await publishWith(await packReference("programmes", corrected), places));
    expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
    expect(server.parts()).toHaveLength(1);
    expect((await firstOf(watchProgrammes()))?.map(({ kind }) => kind)).toEqual(["fund", "plan"]);
  });

  test("keeps the old edition's, whole, while the new one's is on its way", async () => {
    await installFrom(serveEdition(await publishWith(await packReference("programmes", first))));
    const programmes = await packReference("programmes", [makeProgramme("plan-terre")]);
    const places = await packReference("places", [makePlace("toul")]);
    const files = await publishWith(programmes, places);
    const bad = serveEdition(files, (path) =>
      path === places.part.path ? breakingOff(places.bytes.slice(0, 20)) : undefined,
    );
    expect(await installFrom(bad)).toEqual({ outcome: "failed", problem: { kind: "unreachable" } });
    expect(await lists()).toEqual({ programmes: ["plan-eau", "plan-air"], places: [], glossary: [] });

    const good = serveEdition(files);
    expect(await installFrom(good)).toMatchObject({ outcome: "installed" });
    expect(good.parts()).toEqual([places.part.path]);
    expect(await lists()).toEqual({ programmes: ["plan-terre"], places: ["toul"], glossary: [] });
  });

  test("is fetched from the network again when what the phone kept of it is damaged", async () => {
    const programmes = await packReference("programmes", first);
    const bad = serveEdition(await publishWith(programmes), (path) =>
      path === programmes.part.path ? new Response(programmes.bytes.map((byte) => byte ^ 1)) : undefined,
    );
    expect(await installFrom(bad)).toMatchObject({ problem: { kind: "altered", path: programmes.part.path } });
    expect(await firstOf(watchProgrammes())).toBeNull();
    expect(await installFrom(serveEdition(await publishWith(programmes)))).toMatchObject({ outcome: "installed" });
  });

  test("is brought by the next installation where an older version of the application left it on the server", async () => {
    await installFrom(serveEdition(await publishWith()));
    const files = await publishWith(await packReference("programmes", first));
    const manifest = decode(ManifestSchema, JSON.parse(new TextDecoder().decode(files.get("manifest.json"))));
    const installed = answerOf(await readInstalled());
    if (!manifest.ok || !installed) throw new Error("no edition");
    const { about, manifest: known } = installed;
    const needed = known.parts.map(({ sha256 }) => sha256);
    const replaces = known.revision;
    await swapEdition({ manifest: manifest.value, about, newPages: [], needed, replaces, installedAt: "" });
    expect(await firstOf(watchProgrammes())).toBeNull();

    const server = serveEdition(files);
    const source = { baseUrl: EDITION_URL, trust: NOBODY, fetch: server.fetch, signal: new AbortController().signal };
    expect(await checkForEdition(source)).toMatchObject({ outcome: "available" });
    expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
    expect(server.parts()).toHaveLength(1);
    expect((await lists()).programmes).toEqual(["plan-eau", "plan-air"]);
  });
});

describe("an edition is refused whose", () => {
  const eau = makeProgramme("plan-eau");

  test.for<[string, () => Promise<readonly PackedPart[]>, string]>([
    ["programmes are fewer than announced", async () => [await packReference("programmes", [eau], 2)], "programmes"],
    [
      "programme asserts something without a sentence",
      async () => [await packReference("programmes", [{ ...eau, promise: { value: "Tout.", proofs: [] } }])],
      "programmes[0].promise.proofs",
    ],
    ["places are something else", async () => [await packReference("places", [eau])], "places[0].name"],
    [
      "acronym stands in one part twice",
      async () => [await packReference("glossary", [makeGlossaryEntry("PE"), makeGlossaryEntry("PE")])],
      "glossary[1]",
    ],
    [
      "programme stands in two parts",
      async () => [
        await packReference("programmes", [eau]),
        await packReference("programmes", [makeProgramme("plan-air"), eau]),
      ],
      "programmes[1]",
    ],
  ])("%s", async ([, pack, at]) => {
    const outcome = await installFrom(serveEdition(await publishWith(...(await pack()))));
    expect(outcome).toMatchObject({ outcome: "failed", problem: { kind: "invalid-part", at } });
    expect(await lists()).toEqual({});
  });
});
