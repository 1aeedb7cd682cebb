import { afterEach, beforeEach, expect, test } from "vitest";
import { readCanary, restoreCanary, writeCanary } from "../../../src/reader/platform/libraryCanary";

const forget = async (): Promise<void> => {
  localStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
};
beforeEach(forget);
afterEach(forget);

const isNoted = async (): Promise<boolean> => (await caches.match("/")) !== undefined;

test("the word about the library comes back when localStorage lost it", async () => {
  writeCanary("bibliothèque-1");
  await expect.poll(isNoted).toBe(true);
  localStorage.clear();
  expect(readCanary()).toBeNull();
  await restoreCanary();
  expect(readCanary()).toBe("bibliothèque-1");
});

test("what localStorage says is not overruled", async () => {
  writeCanary("bibliothèque-1");
  await expect.poll(isNoted).toBe(true);
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, "bibliothèque-2");
  await restoreCanary();
  expect(readCanary()).toBe("bibliothèque-2");
});

test("a reader who never had a library has none", async () => {
  await restoreCanary();
  expect(readCanary()).toBeNull();
  expect(await caches.keys()).toEqual([]);
});
