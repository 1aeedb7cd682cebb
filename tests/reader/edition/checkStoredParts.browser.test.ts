import { beforeEach, expect, test } from "vitest";
import { checkStoredParts } from "../../../src/reader/edition/checkStoredParts";
import { readStoredPartHashes, stagePart } from "../../../src/reader/storage";
import { answerOf, freshPhone } from "../../support/installFrom";

/** Read, and looked at, together. */
const AT_ONCE = 16;
const DAMAGED = 40;

beforeEach(async () => {
  freshPhone();
  const names = Array.from({ length: DAMAGED }, (_, index) => `${index}`.padStart(64, "0"));
  await Promise.all(names.map((name) => stagePart(name, new Uint8Array([1, 2, 3]).buffer)));
});

const countStored = async () => answerOf(await readStoredPartHashes()).size;

test("of what is stored only so many bytes are looked at each time, and all of it in the end", async () => {
  answerOf(await checkStoredParts(1));
  expect(await countStored()).toBe(DAMAGED - AT_ONCE);
  answerOf(await checkStoredParts(1));
  expect(await countStored()).toBe(DAMAGED - 2 * AT_ONCE);
  answerOf(await checkStoredParts(1));
  expect(await countStored()).toBe(0);
});

test("all of it is looked at in an edition of usual size", async () => {
  answerOf(await checkStoredParts());
  expect(await countStored()).toBe(0);
});
