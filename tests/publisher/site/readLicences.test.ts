import { resolve } from "node:path";
import { expect, test } from "vitest";
import { listUsedPackages, readLicences } from "../../../src/publisher/site/about/readLicences";

const root = resolve(import.meta.dirname, "../../..");

test("what is shipped is named with its licence, dependencies of dependencies too, and no types", () => {
  const names = listUsedPackages(root).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["dexie", "preact", "workbox-strategies"]));
  expect(names.filter((name) => name.startsWith("@types/"))).toEqual([]);
  expect(listUsedPackages(root).find(({ name }) => name === "dexie")?.licence).toBe("Apache-2.0");
});

test("every licence comes in full, once, with all that it covers", () => {
  const licences = readLicences(root);
  const covered = licences.flatMap(({ covers }) => covers);
  expect(covered).toEqual(
    expect.arrayContaining([
      "grand-est-en-poche",
      "literata",
      "atkinson-hyperlegible-next",
      ...listUsedPackages(root).map(({ name }) => name),
    ]),
  );
  expect(new Set(covered).size).toBe(covered.length);
  expect(new Set(licences.map(({ text }) => text)).size).toBe(licences.length);
  const textOf = (name: string) => licences.find(({ covers }) => covers.includes(name))?.text;
  expect(textOf("preact")).toContain("Jason Miller");
  expect(textOf("literata")).toContain("SIL OPEN FONT LICENSE");
  // Apache's licence asks to pass the notice on.
  expect(textOf("dexie")).toMatch(/TERMS AND CONDITIONS[\s\S]+Dexie\.js/);
});
