import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { InstallProblem } from "../../../src/domain/edition/installProblem";
import type { Trust } from "../../../src/domain/edition/proof/proof";
import { readEditionUsage, watchHeadlines } from "../../../src/reader/storage";
import { exportLibrary, setBookmarks } from "../../../src/reader/storage/library";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { type EditionFiles, encode, makeArticle, packAbout, packArticles, publish } from "../../support/makeEdition";
import { serveEdition, tagManifest } from "../../support/serveEdition";
import { type Keys, makeKeys, signEdition, signRotation } from "../../support/signEdition";

let present: Keys;
let next: Keys;
let stranger: Keys;
let trust: Trust;

beforeAll(async () => {
  [present, next, stranger] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);
  trust = { edition: "essai", keys: [present.publicKey] };
});
beforeEach(() => {
  freshPhone();
});

const MONDAY = { signedAt: "2026-11-23T08:00:00.000Z" };
const TUESDAY = { signedAt: "2026-11-24T08:00:00.000Z" };
const WEDNESDAY = { signedAt: "2026-11-25T08:00:00.000Z" };

async function edition(title: string, change: object = {}): Promise<EditionFiles> {
  return publish([await packAbout(), await packArticles([makeArticle(1, { title })])], change);
}

function install(files: EditionFiles, believed = trust) {
  return installFrom(serveEdition(files), { trust: believed });
}

async function title(): Promise<string | undefined> {
  return (await firstOf(watchHeadlines({ limit: 2 }))).headlines[0]?.title;
}

/** The edition on the phone and the reader's library are as they were. */
async function refuses(files: EditionFiles, believed = trust): Promise<InstallProblem> {
  const before = [await title(), answerOf(await readEditionUsage())];
  await setBookmarks([{ target: "article:article-1" }], true);
  const library = await exportLibrary();
  const outcome = await install(files, believed);
  if (outcome.outcome !== "failed") throw new Error(`not refused: ${outcome.outcome}`);
  expect([await title(), answerOf(await readEditionUsage())]).toEqual(before);
  expect(await exportLibrary()).toEqual(library);
  return outcome.problem;
}

describe("an application that believes a key", () => {
  test("installs what that key has signed, and says that it has", async () => {
    expect(await install(await signEdition(await edition("Signée"), present))).toMatchObject({ outcome: "installed" });
    expect(answerOf(await readEditionUsage())?.proof?.key).toBe(present.publicKey);
  });

  test("replaces an unsigned edition by a signed one, of whatever day the unsigned one says it is", async () => {
    await install(await edition("Non signée", { publishedOn: "2099-01-01" }), { edition: "essai", keys: [] });
    expect(await install(await signEdition(await edition("Signée"), present))).toMatchObject({ outcome: "installed" });
    expect(await title()).toBe("Signée");
  });

  test("takes the same edition signed anew without fetching anything", async () => {
    const files = await edition("Signée");
    await install(await signEdition(files, present, MONDAY));
    const again = serveEdition(await signEdition(files, present, TUESDAY));
    expect(await installFrom(again, { trust })).toMatchObject({ outcome: "installed", isUpdate: false });
    expect(again.parts()).toEqual([]);
    expect(answerOf(await readEditionUsage())?.proof?.signedAt).toBe(TUESDAY.signedAt);
    // What the host keeps from before is the same edition, and takes nothing back.
    expect(await install(await signEdition(files, present, MONDAY))).toMatchObject({ outcome: "up-to-date" });
    expect(answerOf(await readEditionUsage())?.proof?.signedAt).toBe(TUESDAY.signedAt);
  });
});

test("an application without keys installs a signed edition, and does not say that it is", async () => {
  const files = await signEdition(await edition("Signée"), stranger);
  expect(await install(files, { edition: "essai", keys: [] })).toMatchObject({ outcome: "installed" });
  expect(answerOf(await readEditionUsage())?.proof).toBeUndefined();
});

describe("a signed edition stays when what replaces it", () => {
  beforeEach(async () => {
    await install(await signEdition(await edition("Installée"), present, TUESDAY));
    expect(await title()).toBe("Installée");
  });

  test("is not signed", async () => {
    expect(await refuses(await edition("Fausse"))).toMatchObject({ kind: "untrusted" });
  });

  test("is signed by another", async () => {
    expect(await refuses(await signEdition(await edition("Fausse"), stranger))).toMatchObject({ kind: "untrusted" });
  });

  test("names the right key and is signed by another", async () => {
    const files = await signEdition(await edition("Fausse"), { ...stranger, publicKey: present.publicKey });
    expect(await refuses(files)).toMatchObject({ kind: "untrusted" });
  });

  test("is another edition that the same publisher signs", async () => {
    const files = await signEdition(await edition("Autre", { id: "autre" }), present, WEDNESDAY);
    expect(await refuses(files)).toMatchObject({ kind: "untrusted", reason: "it is the edition autre" });
  });

  test("is an earlier edition played again", async () => {
    expect(await refuses(await signEdition(await edition("Ancienne"), present, MONDAY))).toMatchObject({
      kind: "older",
    });
  });

  test("is of an earlier day, unless its publisher says why", async () => {
    const files = await edition("Ancienne", { publishedOn: "2026-11-01" });
    expect(await refuses(await signEdition(files, present, WEDNESDAY))).toEqual({
      kind: "older",
      publishedOn: "2026-11-01",
    });
    const replaces = "L’édition du 24 donnait un faux montant.";
    await install(await signEdition(files, present, { ...WEDNESDAY, replaces }));
    expect(await title()).toBe("Ancienne");
    expect(answerOf(await readEditionUsage())?.proof?.replaces).toBe(replaces);
  });

  test("has expired", async () => {
    const expiresAt = "2026-11-25T00:00:00.000Z";
    const files = await signEdition(await edition("Périmée"), present, { ...WEDNESDAY, expiresAt });
    expect(await refuses(files)).toEqual({ kind: "expired", expiredAt: expiresAt });
  });

  test("has expired since it was installed, although the host still sends the same", async () => {
    const expiresAt = new Date(Date.now() + 4_000).toISOString();
    const files = await signEdition(await edition("Bientôt périmée"), present, { ...WEDNESDAY, expiresAt });
    const { interfere, known } = tagManifest(files);
    const server = serveEdition(files, interfere);
    expect(await installFrom(server, { trust })).toMatchObject({ outcome: "installed" });
    expect(await installFrom(server, { trust })).toMatchObject({ outcome: "up-to-date" });
    await expect
      .poll(() => installFrom(server, { trust }), { timeout: 10_000 })
      .toEqual({ outcome: "failed", problem: { kind: "expired", expiredAt: expiresAt } });
    expect(known.slice(0, 2)).toEqual([null, expect.any(String)]);
    expect(known.at(-1)).toBeNull();
  });

  test("has one bit of its manifest, proof or signature flipped", async () => {
    const files = await signEdition(await edition("Abîmée"), present, WEDNESDAY);
    const text = new TextDecoder().decode(files.get("manifest.json"));
    // Within a text, a number, an unknown field's place and the signature, so that the manifest can still be read.
    const places = ["Édition d’essai", '"revision":"', '"bytes":', WEDNESDAY.signedAt, '"signature":"'];
    for (const place of places) {
      const at = text.indexOf(place) + place.length - (place.startsWith('"') ? 0 : 2);
      const digit = text.charAt(at);
      const flipped = text.slice(0, at) + (digit === "1" ? "2" : "1") + text.slice(at + 1);
      const problem = await refuses(new Map(files).set("manifest.json", encode(flipped)));
      expect([place, problem.kind]).toEqual([place, "untrusted"]);
    }
    const added = text.replace("{", '{"added":1,');
    expect(await refuses(new Map(files).set("manifest.json", encode(added)))).toMatchObject({ kind: "untrusted" });
  });
});

describe("a key that is replaced", () => {
  test("hands over to the next, also on a phone that meets both at once", async () => {
    const rotations = [await signRotation(present, next)];
    await install(await signEdition(await edition("Nouvelle clé"), next, { ...TUESDAY, rotations }));
    expect(await title()).toBe("Nouvelle clé");
  });

  test("signs nothing any more on a phone that knows its successor", async () => {
    const rotations = [await signRotation(present, next)];
    await install(await signEdition(await edition("Nouvelle clé"), next, { ...TUESDAY, rotations }));
    expect(await refuses(await signEdition(await edition("Volée"), present, WEDNESDAY))).toMatchObject({
      kind: "untrusted",
    });
    const stolen = [await signRotation(present, stranger)];
    const files = await signEdition(await edition("Volée"), stranger, { ...WEDNESDAY, rotations: stolen });
    expect(await refuses(files)).toMatchObject({ kind: "untrusted" });
  });

  test("goes on being replaced, one after the other", async () => {
    const rotations = [await signRotation(present, next), await signRotation(next, stranger)];
    await install(await signEdition(await edition("Troisième clé"), stranger, { ...TUESDAY, rotations }));
    expect(await title()).toBe("Troisième clé");
  });

  test("is not replaced by whom it has not named", async () => {
    await install(await signEdition(await edition("Installée"), present, MONDAY));
    const forged = { ...(await signRotation(stranger, next)), from: present.publicKey };
    const files = await signEdition(await edition("Fausse"), next, { ...TUESDAY, rotations: [forged] });
    expect(await refuses(files)).toMatchObject({ kind: "untrusted" });
    const elsewhere = [await signRotation(present, next, "autre")];
    const other = await signEdition(await edition("Fausse"), next, { ...TUESDAY, rotations: elsewhere });
    expect(await refuses(other)).toMatchObject({ kind: "untrusted" });
  });
});
